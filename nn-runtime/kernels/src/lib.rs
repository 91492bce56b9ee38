//! The kernels of compiled networks, and what they stand on: mathematics, random numbers, instruction sets, threads.
//!
//! A crate of its own so that it is compiled while the macro is. `nn-runtime` re-exports all of it: depend on that.
#![cfg_attr(not(any(feature = "std", test)), no_std)]
#![deny(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod kernels;
pub mod math;
mod parallel;
pub mod random;
#[allow(unsafe_code)]
mod raw;

pub use parallel::in_parallel;
#[cfg(feature = "parallel")]
pub use parallel::{cut_among, share_from};
pub use random::Random;
#[cfg(feature = "alloc")]
pub use raw::buffer::{Buffer, Single};
#[doc(hidden)]
pub use raw::{Instructions, instructions, isa, plain};
