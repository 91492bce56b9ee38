//! Elementwise expressions that most networks have, compiled here: a closure given to [`map`](super::map) is
//! compiled for every instruction set in the user's own crate, which takes far longer than the call of one
//! of these.

use super::Array;
use super::each::{long, short};
use crate::math::{Arithmetic, Real, is_negative};
use crate::raw::simd::Simd;

/// Asserts that operands are as large as the result.
macro_rules! same_size {
    ($y:ident; $($operand:ident),*) => {
        $(assert_eq!($operand.len(), $y.len(), "operands differ in size");)*
    };
}

/// Declares expressions of two tensors: into a third, in the first one's memory, in the second one's.
macro_rules! binary {
    ($(
        $(#[$doc:meta])*
        $name:ident $name_mut:ident $name_into:ident, $all:ident $all_mut:ident $all_into:ident by $each:ident:
        |$arithmetic:pat_param, $a:ident, $b:ident| $value:expr;
    )*) => {
        $(
            $(#[$doc])*
            ///
            /// # Panics
            /// If the tensors differ in size.
            #[inline]
            pub fn $name<T: Real, A: Array<Scalar = T>, B: Array<Scalar = T>, Y: Array<Scalar = T>>(
                $a: &[A],
                $b: &[B],
                y: &mut [Y],
            ) {
                T::$all(A::flatten($a), B::flatten($b), Y::flatten_mut(y));
            }
            #[doc = concat!("As [`", stringify!($name), "`], in the memory of `", stringify!($a), "`.")]
            #[inline]
            pub fn $name_mut<T: Real, A: Array<Scalar = T>, B: Array<Scalar = T>>($a: &mut [A], $b: &[B]) {
                T::$all_mut(A::flatten_mut($a), B::flatten($b));
            }
            #[doc = concat!("As [`", stringify!($name), "`], in the memory of `", stringify!($b), "`.")]
            #[inline]
            pub fn $name_into<T: Real, A: Array<Scalar = T>, B: Array<Scalar = T>>($a: &[A], $b: &mut [B]) {
                T::$all_into(A::flatten($a), B::flatten_mut($b));
            }
        )*

        /// The loops over two tensors.
        pub(super) mod two {
            use super::*;
            /// The values themselves.
            pub mod value {
                use super::*;
                $(
                    #[inline(always)]
                    pub fn $name<T: Real>($arithmetic: Arithmetic, $a: T, $b: T) -> T {
                        $value
                    }
                )*
            }
            $(
                #[inline(always)]
                pub fn $name<T: Real>(simd: impl Simd, a: &[T], b: &[T], y: &mut [T]) {
                    same_size!(y; a, b);
                    $each(y, [a, b], #[inline(always)] |_, [a, b]| value::$name(simd.arithmetic(), a, b));
                }
                #[inline(always)]
                pub fn $name_mut<T: Real>(simd: impl Simd, a: &mut [T], b: &[T]) {
                    same_size!(a; b);
                    $each(a, [b], #[inline(always)] |a, [b]| value::$name(simd.arithmetic(), a, b));
                }
                #[inline(always)]
                pub fn $name_into<T: Real>(simd: impl Simd, a: &[T], b: &mut [T]) {
                    same_size!(b; a);
                    $each(b, [a], #[inline(always)] |b, [a]| value::$name(simd.arithmetic(), a, b));
                }
            )*
        }
    };
}

binary! {
    /// `a + b`
    add add_mut add_into, add_all add_all_mut add_all_into by short: |_, a, b| a + b;
    /// `a − b`
    sub sub_mut sub_into, sub_all sub_all_mut sub_all_into by short: |_, a, b| a - b;
    /// `a · b`
    mul mul_mut mul_into, mul_all mul_all_mut mul_all_into by short: |_, a, b| a * b;
    /// The derivative of [`relu`](super::relu) from its result: `dy` where `y` has no sign, else 0.
    relu_d relu_d_mut relu_d_into, relu_d_all relu_d_all_mut relu_d_all_into by short:
        |_, y, dy| if is_negative(y) { T::ZERO } else { dy };
    /// The derivative of tanh from its result: `dy · (1 − y²)`.
    tanh_d tanh_d_mut tanh_d_into, tanh_d_all tanh_d_all_mut tanh_d_all_into by short: |_, y, dy| dy * (T::ONE - y * y);
    /// The derivative of sigmoid from its result: `dy · y · (1 − y)`.
    sigmoid_d sigmoid_d_mut sigmoid_d_into, sigmoid_d_all sigmoid_d_all_mut sigmoid_d_all_into by short:
        |_, y, dy| dy * (y * (T::ONE - y));
    /// Binary cross entropy of logits z and targets t: `max(z, 0) − z·t + ln(1 + exp(−|z|))`.
    binary_cross_entropy_with_logits binary_cross_entropy_with_logits_mut binary_cross_entropy_with_logits_into,
        bce_all bce_all_mut bce_all_into by long:
        |math, z, t| (if z > T::ZERO { z } else { T::ZERO }) - z * t + T::log1p_exp_minus(z.abs(), math);
}

/// Declares expressions of one tensor, and of a number where one is named: into another, and in its memory.
macro_rules! unary {
    ($(
        $(#[$doc:meta])*
        $name:ident $name_mut:ident, $all:ident $all_mut:ident by $each:ident: |$arithmetic:pat_param, $x:ident $(, $s:ident)?| $value:expr;
    )*) => {
        $(
            $(#[$doc])*
            ///
            /// # Panics
            /// If the tensors differ in size.
            #[inline]
            pub fn $name<T: Real, A: Array<Scalar = T>, Y: Array<Scalar = T>>($x: &[A] $(, $s: T)?, y: &mut [Y]) {
                T::$all(A::flatten($x) $(, $s)?, Y::flatten_mut(y));
            }
            #[doc = concat!("As [`", stringify!($name), "`], in the memory of `", stringify!($x), "`.")]
            #[inline]
            pub fn $name_mut<T: Real, A: Array<Scalar = T>>($x: &mut [A] $(, $s: T)?) {
                T::$all_mut(A::flatten_mut($x) $(, $s)?);
            }
        )*

        /// The loops over one tensor.
        pub(super) mod one {
            use super::*;
            /// The values themselves.
            pub mod value {
                use super::*;
                $(
                    #[inline(always)]
                    pub fn $name<T: Real>($arithmetic: Arithmetic, $x: T $(, $s: T)?) -> T {
                        $value
                    }
                )*
            }
            $(
                #[inline(always)]
                pub fn $name<T: Real>(simd: impl Simd, x: &[T] $(, $s: T)?, y: &mut [T]) {
                    same_size!(y; x);
                    $each(y, [x], #[inline(always)] |_, [x]| value::$name(simd.arithmetic(), x $(, $s)?));
                }
                #[inline(always)]
                pub fn $name_mut<T: Real>(simd: impl Simd, x: &mut [T] $(, $s: T)?) {
                    $each(x, [], #[inline(always)] |x, []| value::$name(simd.arithmetic(), x $(, $s)?));
                }
            )*
        }
    };
}

unary! {
    /// `x · s`
    scale scale_mut, scale_all scale_all_mut by short: |_, x, s| x * s;
    /// `x / s`
    divide divide_mut, divide_all divide_all_mut by short: |_, x, s| x / s;
    /// `x · x`
    square square_mut, square_all square_all_mut by short: |_, x| x * x;
    /// [`relu`](crate::math::relu) of every element.
    relu relu_mut, relu_all relu_all_mut by short: |_, x| crate::math::relu(x);
    /// tanh of every element.
    tanh tanh_mut, tanh_all tanh_all_mut by long: |math, x| x.tanh(math);
    /// sigmoid of every element.
    sigmoid sigmoid_mut, sigmoid_all sigmoid_all_mut by long: |math, x| x.sigmoid(math);
    /// `x·Φ(x)` of every element, with the normal distribution's Φ.
    gelu gelu_mut, gelu_all gelu_all_mut by long:
        |math, x| T::from_f64(0.5) * x * (T::ONE + (x * T::from_f64(core::f64::consts::FRAC_1_SQRT_2)).erf(math));
    /// `σ(2√(2/π)·(x + 0.044715·x³))` of every element: about the normal distribution's Φ.
    gelu_gate gelu_gate_mut, gelu_gate_all gelu_gate_all_mut by long:
        |math, x| (T::from_f64(GELU_SLOPE) * (x * (T::ONE + T::from_f64(GELU_CUBIC) * (x * x)))).sigmoid(math);
    /// `x` times its [`gelu_gate`].
    gelu_tanh gelu_tanh_mut, gelu_tanh_all gelu_tanh_all_mut by long: |math, x| x * gelu_gate(math, x);
}

/// 2√(2/π)
const GELU_SLOPE: f64 = 1.595_769_121_605_730_7;
/// Of the cubic term.
const GELU_CUBIC: f64 = 0.044_715;

/// The derivative of `x·gate` with the [`gelu_gate`] of x: `dx = dy·(gate + x·gate·(1 − gate)·s·(1 + 3c·x²))`.
///
/// # Panics
/// If the tensors differ in size.
#[inline]
pub fn gelu_gate_d<T: Real, A: Array<Scalar = T>, B: Array<Scalar = T>, X: Array<Scalar = T>, Y: Array<Scalar = T>>(
    dy: &[A],
    gate: &[B],
    x: &[X],
    dx: &mut [Y],
) {
    T::gelu_gate_d_all(A::flatten(dy), B::flatten(gate), X::flatten(x), Y::flatten_mut(dx));
}

/// As [`gelu_gate_d`], in the memory of `dy`.
#[inline]
pub fn gelu_gate_d_mut<T: Real, A: Array<Scalar = T>, B: Array<Scalar = T>, X: Array<Scalar = T>>(
    dy: &mut [A],
    gate: &[B],
    x: &[X],
) {
    T::gelu_gate_d_all_mut(A::flatten_mut(dy), B::flatten(gate), X::flatten(x));
}

#[inline(always)]
fn gelu_gate_slope<T: Real>(dy: T, gate: T, x: T) -> T {
    let (slope, cubic) = (T::from_f64(GELU_SLOPE), T::from_f64(3.0 * GELU_CUBIC));
    dy * (gate + x * (gate * (T::ONE - gate)) * (slope * (T::ONE + cubic * (x * x))))
}

#[inline(always)]
pub(super) fn gelu_gate_d_all<T: Real>(_: impl Simd, dy: &[T], gate: &[T], x: &[T], dx: &mut [T]) {
    same_size!(dx; dy, gate, x);
    short(
        dx,
        [dy, gate, x],
        #[inline(always)]
        |_, [dy, gate, x]| gelu_gate_slope(dy, gate, x),
    );
}

#[inline(always)]
pub(super) fn gelu_gate_d_all_mut<T: Real>(_: impl Simd, dy: &mut [T], gate: &[T], x: &[T]) {
    same_size!(dy; gate, x);
    short(
        dy,
        [gate, x],
        #[inline(always)]
        |dy, [gate, x]| gelu_gate_slope(dy, gate, x),
    );
}
