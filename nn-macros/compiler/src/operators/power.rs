//! Powers and roots.

use super::elementwise::elementwise;
use crate::builder::Var;

elementwise! {
    /// x².
    SQUARE = square(x) -> y, dy {
        value: x * x,
        adjoint: [dy * (2.0 * x)],
        facts: ranging(|x, _| x[0].square()),
    }
    /// Square root: NaN below 0. At 0 its derivative is +∞.
    SQRT = sqrt(x) -> y, dy {
        value: sqrt(x),
        adjoint: [dy / (2.0 * y)],
        facts: increasing().within(0.0, f64::INFINITY),
    }
    /// 1/√x: NaN below 0. At 0 it is +∞ and its derivative −∞.
    RSQRT = rsqrt(x) -> y, dy {
        value: rsqrt(x),
        adjoint: [dy * (-0.5 * (y * y * y))],
        facts: between(0.0, f64::INFINITY),
    }
    /// x to the power of an exponent: 1 where the exponent is 0, NaN where x < 0 and the exponent is no integer.
    ///
    /// Where the exponent is 0 the derivative by x is 0, also at x = 0. Where x = 0 and the exponent is not
    /// negative the derivative by the exponent is 0.
    POW = pow(x, exponent) -> y, dy {
        value: pow(x, exponent),
        adjoint: [by_base(x, exponent, dy), by_exponent(x, exponent, y, dy)],
    }
}

impl<'b> Var<'b> {
    /// x to the power of `exponent`; without the general function where the exponent is a small constant.
    pub fn to_the(self, exponent: Var<'b>) -> Var<'b> {
        match exponent.as_constant() {
            Some(0.0) => self.constant_like(1.0),
            Some(1.0) => self,
            Some(2.0) => self.square(),
            Some(3.0) => self.square() * self,
            Some(-1.0) => 1.0 / self,
            _ => self.pow(exponent),
        }
    }
}

/// b·xᵇ⁻¹, and 0 where b = 0: there the base is put aside, so that 0·∞ comes up in no derivative of any order.
fn by_base<'b>(x: Var<'b>, exponent: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
    if let Some(b) = exponent.as_constant() {
        return (b != 0.0).then(|| dy * (b * x.to_the(x.constant_like(b - 1.0))));
    }
    let constant = exponent.equal(0.0);
    let base = constant.select(1.0, x);
    Some(constant.select(0.0, dy * (exponent * base.pow(exponent - 1.0))))
}

/// xᵇ·log x, and 0 where x = 0 and b ≥ 0.
fn by_exponent<'b>(x: Var<'b>, exponent: Var<'b>, y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
    if x.as_constant().is_some_and(|x| x > 0.0) {
        return Some(dy * (y * x.log()));
    }
    let zero = x.equal(0.0) * exponent.greater_equal(0.0);
    Some(zero.select(0.0, dy * (y * zero.select(1.0, x).log())))
}
