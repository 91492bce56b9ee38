//! Networks written by hand in instructions of AVX-512, each for just its sizes: what a program without a compiler of networks
//! may take. Their results are checked against ours.
#![allow(unsafe_code)]

mod math;
pub mod policy;
pub mod xor;

/// Whether the machine can run it.
pub fn available() -> bool {
    is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512dq")
}
