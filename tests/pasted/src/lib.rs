//! What `network!` expands to, pasted: it compiles without the macro and without a warning, and computes the
//! same bits.
//!
//! The build script writes, for each network of `tests/networks`, a module with its expansion and one with the
//! macro's call, both with the same function that runs them.
#![deny(warnings)]
#![allow(missing_docs, nonstandard_style)] // of what the descriptions name
#![allow(clippy::redundant_closure, clippy::manual_clamp, clippy::approx_constant)] // operators' own texts
#![allow(clippy::excessive_precision, clippy::identity_op, clippy::modulo_one)] // the same text for all sizes

use nn_runtime::kernels::Array;
use nn_runtime::{Losses, Random};

include!(concat!(env!("OUT_DIR"), "/networks.rs"));

/// Runs a network.
pub type Run = fn() -> Vec<u64>;

/// The samples of a batch: no multiple of a vector's length.
const SAMPLES: usize = 5;

/// An element of data or of results.
trait Number: Copy {
    fn drawn(random: &mut Random, classes: u32) -> Self;
    fn bits(self) -> u64;
}

macro_rules! numbers {
    ($($T:ident: $drawn:expr, $bits:expr;)*) => {$(
        impl Number for $T {
            fn drawn(random: &mut Random, classes: u32) -> Self {
                let (x, drawn): (f64, fn(f64, u32) -> $T) = (random.uniform01(), $drawn);
                drawn(x, classes)
            }
            fn bits(self) -> u64 {
                let bits: fn($T) -> u64 = $bits;
                bits(self)
            }
        }
    )*};
}
numbers! {
    f32: |x, _| (0.1 + x) as f32, |x| x.to_bits().into();
    f64: |x, _| 0.1 + x, f64::to_bits;
    u32: |x, classes| (x * f64::from(classes)) as u32, u64::from;
}

/// A field of the batch: positive numbers, or classes.
fn draw<A: Array<Scalar: Number>>(classes: u32) -> Vec<A> {
    let mut random = Random::new(5, 0);
    let numbers: Vec<A::Scalar> =
        (0..SAMPLES * size_of::<A>() / size_of::<A::Scalar>()).map(|_| Number::drawn(&mut random, classes)).collect();
    A::group(&numbers).to_vec()
}

fn keep<A: Array<Scalar: Number>>(bits: &mut Vec<u64>, rows: &[A]) {
    bits.extend(A::flatten(rows).iter().map(|x| x.bits()));
}

fn keep_losses(bits: &mut Vec<u64>, losses: &impl Losses) {
    losses.visit(&mut |x| bits.push(x.to_bits()));
}
