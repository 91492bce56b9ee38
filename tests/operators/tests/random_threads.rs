//! Random networks compiled for several threads, which with the feature `parallel` share every one of them.
#![deny(warnings)]
#![allow(missing_docs, deprecated, dead_code, clippy::all)] // of generated items, and lints of descriptions

include!(concat!(env!("OUT_DIR"), "/random_threads.rs"));

#[test]
fn random_networks() {
    #[cfg(feature = "parallel")]
    {
        nn_runtime::share_from(0);
        operators::check_cuts(NETWORKS);
    }
    nn_runtime::in_parallel(|| operators::check_random(NETWORKS, graphs::oracle::SINGLE));
}
