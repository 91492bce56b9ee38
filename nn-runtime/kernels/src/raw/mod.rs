//! All `unsafe` code of the crate: vectors, the choice of the instruction set, and the innermost loops.

#[cfg(feature = "alloc")]
pub mod buffer;
pub mod correlate;
mod dispatch;
pub mod dots;
pub mod elementwise;
pub mod epilogue;
pub mod inlined;
pub mod isa;
mod left;
pub mod matrix;
pub mod narrow;
#[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
mod neon;
mod packed;
mod panel;
pub mod pieces;
mod place;
pub mod plain;
pub mod pool;
pub mod portable;
pub mod product;
pub mod row;
pub mod scratch;
pub mod simd;
pub mod source;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod sse2;
pub mod sweep;
#[cfg(feature = "parallel")]
pub mod team;
mod tile;
pub mod turn;
#[cfg(target_arch = "x86_64")]
mod x86;

pub use dispatch::{Instructions, dispatch, instructions, once};
