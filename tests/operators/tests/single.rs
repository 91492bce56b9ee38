//! The first example of every function with `f32`.
#![allow(missing_docs, deprecated)] // of generated items, and lints of examples

include!(concat!(env!("OUT_DIR"), "/f32.rs"));

#[test]
fn all_examples() {
    operators::check(NETWORKS, 2e-5);
}
