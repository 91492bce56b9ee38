//! Random networks with `f32`: `EMITTED=300 SEED=1000 cargo test -p operators --test random_single` for others.
#![deny(warnings)]
#![allow(missing_docs, deprecated, dead_code, clippy::all)] // of generated items, and lints of descriptions

include!(concat!(env!("OUT_DIR"), "/random_f32.rs"));

#[test]
fn random_networks() {
    operators::check_random(NETWORKS, graphs::oracle::SINGLE);
}
