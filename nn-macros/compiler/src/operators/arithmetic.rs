//! `+ - * /`, signs and rounding.

use super::elementwise::{elementwise, none};

elementwise! {
    /// Sum.
    ADD = add(a, b) -> y, dy {
        value: a + b,
        adjoint: [dy, dy],
        facts: increasing(),
    }
    /// Difference.
    SUB = sub(a, b) -> y, dy {
        value: a - b,
        adjoint: [dy, -dy],
        facts: ranging(|x, _| Interval::new(x[0].low - x[1].high, x[0].high - x[1].low)),
    }
    /// Product.
    MUL = mul(a, b) -> y, dy {
        value: a * b,
        adjoint: [dy * b, dy * a],
        facts: ranging(|x, _| x[0] * x[1]),
    }
    /// Quotient. By the divisor the derivative is −y/b, which overflows later than −a/b².
    DIV = div(a, b) -> y, dy {
        value: a / b,
        adjoint: [dy / b, -(dy * y / b)],
        facts: ranging(|x, _| x[0] / x[1]),
    }
    /// Negation.
    NEG = neg(x) -> y, dy {
        value: -x,
        adjoint: [-dy],
        facts: ranging(|x, _| -x[0]),
    }
    /// Absolute value. At 0 its derivative is 0.
    ABS = abs(x) -> y, dy {
        value: abs(x),
        adjoint: [dy * x.sign()],
        facts: ranging(|x, _| x[0].abs()),
    }
    /// −1, 0 or 1; NaN for NaN.
    SIGN = sign(x) -> y, dy {
        value: sign(x),
        adjoint: [none()],
        facts: increasing().within(-1.0, 1.0).slope(0.0),
    }
    /// The largest integer that is not above x; its derivative is 0.
    FLOOR = floor(x) -> y, dy {
        value: floor(x),
        adjoint: [none()],
        facts: increasing().slope(0.0),
    }
    /// The nearest integer, half to even; its derivative is 0.
    ROUND = round(x) -> y, dy {
        value: round(x),
        adjoint: [none()],
        facts: increasing().slope(0.0),
    }
}
