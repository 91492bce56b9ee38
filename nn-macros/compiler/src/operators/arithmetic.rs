//! `+ - * /`, signs and powers.

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
    /// Square.
    SQUARE = square(x) -> y, dy {
        value: x * x,
        adjoint: [dy * (2.0 * x)],
        facts: ranging(|x, _| x[0].square()),
    }
    /// Square root. At 0 its derivative is +∞.
    SQRT = sqrt(x) -> y, dy {
        value: sqrt(x),
        adjoint: [dy / (2.0 * y)],
        facts: increasing().within(0.0, f64::INFINITY),
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
}
