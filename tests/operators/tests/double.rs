//! Every example with `f64`.
#![allow(missing_docs)] // of generated items

include!(concat!(env!("OUT_DIR"), "/f64.rs"));

#[test]
fn all_examples() {
    operators::check(NETWORKS, 1e-12);
}
