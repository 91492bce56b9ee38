//! Neural networks compiled to plain Rust at compile time: kernels, optimisers, data and training.
//!
//! [`network!`] turns a description of a network into a struct of its parameters and straight-line
//! functions for inference and for the gradient. This crate is what those functions stand on, and
//! what a program does with them:
//!
//! | to | there is |
//! | --- | --- |
//! | describe | [`network!`], [`language`] |
//! | start | [`init`], [`Random`] |
//! | learn | [`Sgd`], [`Adam`], [`AdamW`], [`Lbfgs`], [`LevenbergMarquardt`], [`Schedule`], [`clip_gradient_norm`], [`Training`] |
//! | measure | [`evaluate`], [`Averages`] |
//! | trust derivatives | [`gradient_check`], `#[self_test]` |
//! | keep | [`checkpoint`] |
//! | have data | [`data`] |
//! | be generic over networks | [`Parameters`], [`Network`], [`Trainable`] |
//! | live without a heap | [`Inline`] in place of [`Heap`] |
#![cfg_attr(not(any(feature = "std", test)), no_std)]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod check;
#[cfg(feature = "std")]
pub mod checkpoint;
#[cfg(feature = "alloc")]
pub mod data;
mod dispatch;
mod drawing;
#[cfg(feature = "alloc")]
mod gather;
#[cfg(feature = "alloc")]
pub mod gradient_check;
pub mod init;
mod input_error;
#[cfg(any(doc, doctest))]
pub mod language;
mod losses;
mod network;
pub mod optim;
mod parameters;
mod samples;
mod schedule;
mod storage;
mod tensor;
#[cfg(feature = "alloc")]
pub mod train;
mod with_alloc;

pub use drawing::Drawing;
pub use input_error::InputError;
pub use losses::Losses;
pub use network::{Network, Trainable};
pub use nn_kernels::plain::Layout;
#[doc(hidden)]
pub use nn_kernels::{Instructions, instructions, isa, use_math, with_instructions};
#[doc(inline)]
pub use nn_kernels::{Random, in_parallel, kernels, layout, math, random};
#[doc(hidden)]
#[cfg(feature = "parallel")]
pub use nn_kernels::{cut_among, share_from};
/// Compiles the description of a network. [`language`] says what may stand in it.
pub use nn_macros::network;
pub use optim::{Adam, AdamW, Lbfgs, LevenbergMarquardt, Optimizer, Sgd, Tensorwise, clip_gradient_norm};
pub use parameters::{Parameters, zero};
pub use samples::Samples;
pub use schedule::Schedule;
#[doc(hidden)]
pub use storage::rows;
pub use storage::{Aligned, Heap, Inline, Storage};
pub use tensor::{Ranges, Role, TensorInfo, ranges};

#[cfg(feature = "alloc")]
pub use gather::gather;
#[cfg(feature = "alloc")]
#[doc(inline)]
pub use nn_kernels::{Buffer, Single, plain::boxed};
#[cfg(feature = "alloc")]
pub use parameters::zeros;
#[cfg(feature = "alloc")]
pub use train::{Averages, Position, Progress, Steps, Training, evaluate};

#[cfg(feature = "alloc")]
#[doc(hidden)]
pub use alloc::{boxed::Box, vec, vec::Vec};

/// The pages of the documentation, run as tests.
#[cfg(all(doctest, feature = "std"))]
mod pages {
    #[doc = include_str!("../../README.md")]
    mod readme {}
    #[doc = include_str!("../../docs/lecture.md")]
    mod lecture {}
}
