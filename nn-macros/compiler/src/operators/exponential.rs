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
    /// x·log x, 0 at 0, where its derivative is −∞.
    X_LOG_X = x_log_x(x) -> y, dy {
        value: if x == 0.0 { 0.0 } else { x * ln(x) },
        adjoint: [dy * (x.log() + 1.0)],
        facts: between(-0.37, f64::INFINITY),
    }
    /// The error function 2/√π ∫₀ˣ e^(−t²) dt.
    ERF = erf(x) -> y, dy {
        value: erf(x),
        adjoint: [dy * (std::f64::consts::FRAC_2_SQRT_PI * (-(x * x)).exp())],
        facts: increasing().slope(1.13),
    }
}
