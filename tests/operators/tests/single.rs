//! Every example with `f32`.
#![allow(missing_docs)] // of generated items

include!(concat!(env!("OUT_DIR"), "/f32.rs"));

#[test]
fn all_examples() {
    operators::check(NETWORKS, 2e-5);
}
