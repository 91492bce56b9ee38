//! `#[recompute]` changes no bit: `TWINS=100 SEED=1000 cargo test -p operators --test recomputed` for others.
#![deny(warnings)]
#![allow(missing_docs, deprecated, dead_code, clippy::all)] // of generated items, and lints of descriptions

include!(concat!(env!("OUT_DIR"), "/recomputed.rs"));

#[test]
fn recomputed_networks_give_the_same_bits() {
    operators::check_recomputed(NETWORKS);
}
