//! Compile-time numbers.

use std::fmt;

/// A number known while compiling: whole as long as it can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// A whole number: a size, an axis, a loop bound.
    Integer(i64),
    /// Any other.
    Real(f64),
}

impl Number {
    /// As a real number.
    pub fn to_f64(self) -> f64 {
        match self {
            Number::Integer(n) => n as f64,
            Number::Real(x) => x,
        }
    }

    /// As a whole number.
    pub fn to_integer(self) -> Option<i64> {
        match self {
            Number::Integer(n) => Some(n),
            Number::Real(_) => None,
        }
    }

    /// `f` on whole numbers where it is exact, `g` on real ones elsewhere. `None` on overflow.
    fn combine(self, other: Number, f: fn(i64, i64) -> Option<i64>, g: fn(f64, f64) -> f64) -> Option<Number> {
        match (self, other) {
            (Number::Integer(a), Number::Integer(b)) => f(a, b).map(Number::Integer),
            _ => Some(Number::Real(g(self.to_f64(), other.to_f64()))),
        }
    }

    /// The sum; `None` on overflow.
    pub fn checked_add(self, other: Number) -> Option<Number> {
        self.combine(other, i64::checked_add, |a, b| a + b)
    }

    /// The difference; `None` on overflow.
    pub fn checked_sub(self, other: Number) -> Option<Number> {
        self.combine(other, i64::checked_sub, |a, b| a - b)
    }

    /// The product; `None` on overflow.
    pub fn checked_mul(self, other: Number) -> Option<Number> {
        self.combine(other, i64::checked_mul, |a, b| a * b)
    }

    /// The quotient: whole where the division is exact, real elsewhere; `None` for a division by zero.
    pub fn checked_div(self, other: Number) -> Option<Number> {
        match (self, other) {
            (_, Number::Integer(0)) => None,
            (Number::Integer(a), Number::Integer(b)) if a.checked_rem(b) == Some(0) => {
                a.checked_div(b).map(Number::Integer)
            }
            _ => Some(Number::Real(self.to_f64() / other.to_f64())),
        }
    }

    /// The remainder of whole numbers.
    pub fn checked_rem(self, other: Number) -> Option<Number> {
        self.combine(other, i64::checked_rem, |a, b| a % b)
    }

    /// The number with the other sign.
    pub fn checked_neg(self) -> Option<Number> {
        match self {
            Number::Integer(n) => n.checked_neg().map(Number::Integer),
            Number::Real(x) => Some(Number::Real(-x)),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Integer(n) => write!(f, "{n}"),
            Number::Real(x) => write!(f, "{x:?}"),
        }
    }
}
