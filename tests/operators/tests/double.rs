//! Every example with `f64`.
#![allow(missing_docs, deprecated)] // of generated items, and lints of examples

include!(concat!(env!("OUT_DIR"), "/f64.rs"));

#[test]
fn all_examples() {
    operators::check(NETWORKS, 1e-12);
}
