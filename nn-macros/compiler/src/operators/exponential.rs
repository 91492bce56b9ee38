//! Exponentials and logarithms.

use super::elementwise::elementwise;

elementwise! {
    /// eˣ, its own derivative.
    EXP = exp(x) -> y, dy {
        value: exp(x),
        adjoint: [dy * y],
        facts: increasing(),
    }
    /// Natural logarithm: −∞ at 0, NaN below.
    LOG = log(x) -> y, dy {
        value: ln(x),
        adjoint: [dy / x],
        facts: increasing(),
    }
    /// log(1 + x), exact for small x.
    LOG1P = log1p(x) -> y, dy {
        value: log1p(x),
        adjoint: [dy / (1.0 + x)],
        facts: increasing(),
    }
    /// eˣ − 1, exact for small x.
    EXPM1 = expm1(x) -> y, dy {
        value: expm1(x),
        adjoint: [dy * (y + 1.0)],
        facts: increasing(),
    }
}
