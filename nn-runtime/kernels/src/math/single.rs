//! Branch-free elementary functions of `f32`: polynomials.
//!
//! Nothing here jumps, so that a loop over them vectorises. In one arithmetic every instruction set gives the same bits.
//! Coefficients are those of Cephes, rounded. Long polynomials are evaluated in pairs of
//! terms, by G. Estrin's scheme: in small networks, what counts is how long an element takes, not how many a second.

use super::Arithmetic;

/// ln 2 in two parts; the product of the first with an integer below 2¹⁵ is exact.
const LN_2_HIGH: f32 = 0.693_359_4;
const LN_2_LOW: f32 = -2.121_944_4e-4;

/// 1.5 · 2²³: adding it rounds a small number to an integer, which then is in the last bits.
const ROUND: f32 = 12_582_912.0;

/// The largest argument whose exponential is finite.
const EXP_MAX: f32 = 88.722_84;

/// c₀ + c₁x + c₂x² + c₃x³, given x².
#[inline(always)]
fn cubic([c0, c1, c2, c3]: [f32; 4], x: f32, x2: f32, a: Arithmetic) -> f32 {
    a.mul_add(a.mul_add(c3, x, c2), x2, a.mul_add(c1, x, c0))
}

/// Splits the exponential into two factors: the second is a power of two, because the whole one need not be a normal number.
#[inline(always)]
fn exp_factors(x: f32, a: Arithmetic) -> (f32, f32) {
    let (less_one, exponent) = exp_less_one(x, a);
    let (power, rest) = powers(exponent);
    // The sum with 1, times the power: with the same rounding, but in one operation.
    (a.mul_add(less_one, power, power), rest)
}

/// x less a whole number of times ln 2, and how many times.
#[inline(always)]
fn reduced(x: f32, a: Arithmetic) -> (f32, i32) {
    let t = a.mul_add(x, core::f32::consts::LOG2_E, ROUND);
    let n = t - ROUND;
    let exponent = (t.to_bits() as i32).wrapping_sub(ROUND.to_bits() as i32);
    (a.mul_add(n, -LN_2_LOW, a.mul_add(n, -LN_2_HIGH, x)), exponent)
}

/// Of [`reduced`] r: (eʳ − 1 − r)/r² is `result.0 + result.1 · r²`.
#[inline(always)]
fn exp_terms(r: f32, r2: f32, a: Arithmetic) -> (f32, f32) {
    let high = a.mul_add(8.368_781e-3, r, 4.166_839e-2);
    (a.mul_add(1.666_652e-1, r, 4.999_999_4e-1), a.mul_add(1.381_446_7e-3, r2, high))
}

/// Splits the exponential: `exp(x) = (1 + result.0) · 2^result.1`, the first within [-0.3, 0.42] and exact near 0.
#[inline(always)]
fn exp_less_one(x: f32, a: Arithmetic) -> (f32, i32) {
    let (r, exponent) = reduced(x, a);
    let r2 = r * r;
    let (low, high) = exp_terms(r, r2, a);
    (a.mul_add(a.mul_add(high, r2, low), r2, r), exponent)
}

/// The exponential of minus a magnitude: `(1 + result.0) · result.1`, of which the latter need not be a normal number. The first is
/// not as exact as that of [`exp_less_one`], but sooner there. NaN comes through by itself.
#[inline(always)]
fn exp_minus(magnitude: f32, a: Arithmetic) -> (f32, f32) {
    let (r, exponent) = reduced(-(if magnitude > 105.0 { 105.0 } else { magnitude }), a);
    let r2 = r * r;
    let (low, high) = exp_terms(r, r2, a);
    let (power, rest) = powers(exponent);
    let power = power * rest;
    (a.mul_add(high, r2 * r2, a.mul_add(low, r2, r)), power)
}

/// Two powers of two whose product is 2ⁿ, which itself need not be a normal number.
#[inline(always)]
fn powers(n: i32) -> (f32, f32) {
    let half = n >> 1;
    (power_of_two(half), power_of_two(n.wrapping_sub(half)))
}

/// 2ⁿ for -126 ≤ n ≤ 127.
#[inline(always)]
fn power_of_two(n: i32) -> f32 {
    f32::from_bits((n.wrapping_add(127) as u32) << 23)
}

#[inline(always)]
pub(super) fn exp(x: f32, a: Arithmetic) -> f32 {
    let clamped = if x > EXP_MAX { EXP_MAX } else { x };
    let clamped = if clamped < -105.0 { -105.0 } else { clamped };
    let (large, power) = exp_factors(clamped, a);
    let y = large * power;
    let y = if x > EXP_MAX { f32::INFINITY } else { y };
    if x.is_nan() { x } else { y }
}

/// The exponential of what is not above 0, bit by bit. NaN comes through by itself.
#[inline(always)]
pub(super) fn exp_below_zero(x: f32, a: Arithmetic) -> f32 {
    let (large, power) = exp_factors(if x < -105.0 { -105.0 } else { x }, a);
    large * power
}

#[inline(always)]
pub(super) fn ln(x: f32, a: Arithmetic) -> f32 {
    /// √½: mantissas are taken from [√½, √2).
    const SQRT_HALF: u32 = 0x3f35_04f3;
    let subnormal = x < f32::MIN_POSITIVE;
    let scaled = if subnormal { x * 8_388_608.0 } else { x };
    let bits = scaled.to_bits().wrapping_sub(SQRT_HALF);
    let exponent = ((bits as i32) >> 23) as f32 - if subnormal { 23.0 } else { 0.0 };
    let r = f32::from_bits((bits & 0x007f_ffff).wrapping_add(SQRT_HALF)) - 1.0;
    let z = r * r;
    let z2 = z * z;
    let high = cubic([1.424_932_3e-1, -1.242_014_1e-1, 1.167_699_9e-1, -1.151_461e-1], r, z, a);
    let low = cubic([0.333_333_3, -2.499_999_4e-1, 2.000_071_5e-1, -1.666_805_8e-1], r, z, a);
    let p = a.mul_add(a.mul_add(7.037_683_6e-2, z2, high), z2, low);
    let y = a.mul_add(-0.5, z, a.mul_add(p * r, z, exponent * LN_2_LOW));
    let y = a.mul_add(exponent, LN_2_HIGH, r + y);
    let y = if x == 0.0 { f32::NEG_INFINITY } else { y };
    let y = if x == f32::INFINITY { x } else { y };
    let y = if x < 0.0 { f32::NAN } else { y };
    if x.is_nan() { x } else { y }
}

/// `ln(1 + e⁻ˣ)` of a magnitude: twice the area hyperbolic tangent of e⁻ˣ/(2 + e⁻ˣ), which is at most ⅓.
#[inline(always)]
pub(super) fn log1p_exp_minus(magnitude: f32, a: Arithmetic) -> f32 {
    let (less_one, power) = exp_minus(magnitude, a);
    let s = a.mul_add(less_one, power, power) / a.mul_add(less_one, power, power + 2.0);
    let z = s * s;
    let z2 = z * z;
    let low = cubic([0.666_663_2, 0.400_249_1, 0.279_606, 0.281_783_34], z, z2, a);
    a.mul_add(low, s * z, s + s)
}

/// With m = (e²ʳ − 1)/2 and 2|x| = 2r + n ln 2, (e²ˣ − 1)/2 is 2ⁿm + (2ⁿ − 1)/2, and tanh is this over itself plus 1.
#[inline(always)]
pub(super) fn tanh(x: f32, a: Arithmetic) -> f32 {
    /// Beside what rounds, the exponent of 1: the last bits become those of a power of two.
    const BIASED: f32 = ROUND + 127.0;
    let magnitude = x.abs();
    let t = a.mul_add(magnitude, 2.0 * core::f32::consts::LOG2_E, BIASED);
    let n = t - BIASED;
    // One part of ln 2 does: where n is large, so is tanh, and hardly changes.
    let r = a.mul_add(n, -0.5 * core::f32::consts::LN_2, magnitude);
    let r2 = r * r;
    let high = a.mul_add(4.442_399_4e-2, r2, a.mul_add(1.338_663_6e-1, r, 3.333_376_3e-1));
    let p = a.mul_add(high, r2, a.mul_add(6.666_617e-1, r, 1.0));
    let m = a.mul_add(p, r2, r);
    let power = f32::from_bits(t.to_bits() << 23);
    // The rounding of `q` hardly matters, because it is in both.
    let q = a.mul_add(m, power, a.mul_add(power, 0.5, -0.5));
    let y = q / (q + 1.0);
    // Around 0 the rounding of the sum would be as large as a place of the result; y = q − q·y makes it small again.
    let y = if magnitude < 0.35 { a.mul_add(-q, y, q) } else { y };
    // Far from it the exponential overflows, but the result is 1 long before. NaN comes through by itself.
    (if magnitude > 9.2 { 1.0 } else { y }).copysign(x)
}

#[inline(always)]
pub(super) fn sigmoid(x: f32, a: Arithmetic) -> f32 {
    // The exponential never overflows, and its small values are not lost in a sum with 1.
    let (less_one, power) = exp_minus(x.abs(), a);
    let exp = a.mul_add(less_one, power, power);
    // The sum need not wait for the exponential.
    (if x < 0.0 { exp } else { 1.0 }) / a.mul_add(less_one, power, power + 1.0)
}

/// eˣ − 1 from the same reduction: 2ⁿ(q + 1) − 1 = 2ⁿq + (2ⁿ − 1), exact where n = 0.
#[inline(always)]
pub(super) fn expm1(x: f32, a: Arithmetic) -> f32 {
    let clamped = if x > EXP_MAX { EXP_MAX } else { x };
    let clamped = if clamped < -20.0 { -20.0 } else { clamped };
    let (q, n) = exp_less_one(clamped, a);
    // Half of it, because 2ⁿ itself need not be a finite number.
    let half = power_of_two(n.wrapping_sub(1));
    let y = 2.0 * a.mul_add(q, half, half - 0.5);
    let y = if x > EXP_MAX { f32::INFINITY } else { y };
    // Tiny numbers are their own result: with their sign, and all their bits where they are subnormal.
    let y = if x.abs() < 2e-8 { x } else { y };
    if x.is_nan() { x } else { y }
}

/// The error function: an odd polynomial around 0, 1 minus an exponential of a polynomial beyond.
/// The coefficients are Norbert Juffa's.
#[inline(always)]
pub(super) fn erf(x: f32, a: Arithmetic) -> f32 {
    let s = x * x;
    let s2 = s * s;
    let high = a.mul_add(-5.967_617e-4, s, 4.991_194_2e-3);
    let low = cubic([1.283_791_7e-1, -3.761_253_4e-1, 1.128_199_25e-1, -2.676_813_5e-2], s, s2, a);
    let p = a.mul_add(high, s2 * s2, low);
    let small = a.mul_add(p, x, x);
    // Beyond 4 the result is 1.
    let magnitude = x.abs();
    let t = if magnitude > 4.0 { 4.0 } else { magnitude };
    let s = t * t;
    let r = a.mul_add(-1.728_534_7e-5, t, 3.831_971_3e-4);
    let u = a.mul_add(-3.883_964_4e-3, t, 2.425_462_2e-2);
    let r = a.mul_add(r, s, u);
    let r = a.mul_add(r, t, -1.067_778_8e-1);
    let r = a.mul_add(r, t, -6.348_468_7e-1);
    let r = a.mul_add(r, t, -1.287_175_1e-1);
    let (factor, power) = exp_factors(a.mul_add(r, t, -t), a);
    let large = a.mul_add(-factor, power, 1.0).copysign(x);
    let y = if magnitude < 0.927_734_4 { small } else { large };
    // The sum in `small` turns -0 into +0.
    let y = if x == 0.0 { x } else { y };
    if x.is_nan() { x } else { y }
}
