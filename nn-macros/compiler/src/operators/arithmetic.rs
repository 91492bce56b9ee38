//! `+ - * /`, signs and powers.

use super::elementwise::{elementwise, none};

elementwise! {
    /// Sum.
    ADD = add(a, b) -> y, dy {
        value: a + b,
        adjoint: [dy, dy],
    }
    /// Difference.
    SUB = sub(a, b) -> y, dy {
        value: a - b,
        adjoint: [dy, -dy],
    }
    /// Product.
    MUL = mul(a, b) -> y, dy {
        value: a * b,
        adjoint: [dy * b, dy * a],
    }
    /// Quotient. By the divisor the derivative is −y/b, which overflows later than −a/b².
    DIV = div(a, b) -> y, dy {
        value: a / b,
        adjoint: [dy / b, -(dy * y / b)],
    }
    /// Negation.
    NEG = neg(x) -> y, dy {
        value: -x,
        adjoint: [-dy],
    }
    /// Square.
    SQUARE = square(x) -> y, dy {
        value: x * x,
        adjoint: [dy * (2.0 * x)],
    }
    /// Square root. At 0 its derivative is +∞.
    SQRT = sqrt(x) -> y, dy {
        value: sqrt(x),
        adjoint: [dy / (2.0 * y)],
    }
    /// Absolute value. At 0 its derivative is 0.
    ABS = abs(x) -> y, dy {
        value: abs(x),
        adjoint: [dy * x.sign()],
    }
    /// −1, 0 or 1; NaN for NaN.
    SIGN = sign(x) -> y, dy {
        value: sign(x),
        adjoint: [none()],
    }
}
