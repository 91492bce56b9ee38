//! The first example of every function with `f32`, and others until every kernel is reached.
#![allow(missing_docs, deprecated)] // of generated items, and lints of examples

include!(concat!(env!("OUT_DIR"), "/f32.rs"));

#[test]
fn all_functions_and_kernels() {
    operators::check(NETWORKS, 2e-5);
}
