//! Activations: the non-linearities between weighted sums.
#![allow(clippy::approx_constant)] // an operator's text has literals alone

use super::elementwise::elementwise;
use crate::builder::Var;

elementwise! {
    /// Logistic sigmoid 1/(1 + e⁻ˣ): between 0 and 1, saturating at both ends; its derivative is at most 1/4.
    SIGMOID = sigmoid(x) -> y, dy {
        value: sigmoid(x),
        adjoint: [dy * (y * (1.0 - y))],
        facts: increasing().slope(0.25),
    }
    /// Hyperbolic tangent: between −1 and 1, saturating at both ends; its derivative is at most 1.
    TANH = tanh(x) -> y, dy {
        value: tanh(x),
        adjoint: [dy * (1.0 - y * y)],
        facts: increasing().slope(1.0),
    }
    /// max(0, x), with derivative 0 where x < 0 and 1 where x ≥ 0.
    ///
    /// Where x < 0 the value is −0, so that the result alone tells the derivative and x need not be kept.
    RELU = relu(x) -> y, dy {
        value: if x < 0.0 { -0.0 } else { x + 0.0 },
        adjoint: [y.is_negative().select(0.0, dy)],
        facts: increasing().slope(1.0),
    }
    /// max(0, x), with derivative 0 where x ≤ 0, PyTorch's convention.
    RELU_ZERO = relu_zero(x) -> y, dy {
        value: if x <= 0.0 { 0.0 } else { x },
        adjoint: [y.equal(0.0).select(0.0, dy)],
        facts: increasing().slope(1.0),
    }
    /// log(1 + eˣ), a smooth max(0, x); above 20 it is x, with derivative 1, as in PyTorch.
    SOFTPLUS = softplus(x) -> y, dy {
        value: softplus(x),
        adjoint: [x.greater(20.0).select(dy, dy * x.sigmoid())],
        facts: increasing().slope(1.0),
    }
    /// log 1/(1 + e⁻ˣ) without overflow or cancellation: at most 0, x for very negative x.
    LOG_SIGMOID = log_sigmoid(x) -> y, dy {
        value: log_sigmoid(x),
        adjoint: [dy * (-x).sigmoid()],
        facts: increasing().within(f64::NEG_INFINITY, 0.0).slope(1.0),
    }
    /// x where x > 0, else slope·x; at 0 the derivative is the slope.
    LEAKY_RELU = leaky_relu(x, slope) -> y, dy {
        value: if x > 0.0 { x } else { slope * x },
        adjoint: [x.greater(0.0).select(dy, dy * slope), x.greater(0.0).select(0.0, dy * x)],
        facts: ranging(|x, _| Interval::hull(&[x[0], x[0] * x[1]])),
    }
    /// x where x > 0, else alpha·(eˣ − 1); at 0 the derivative is alpha.
    ELU = elu(x, alpha) -> y, dy {
        value: if x > 0.0 { x } else { alpha * expm1(x) },
        adjoint: [
            x.greater(0.0).select(dy, dy * (alpha * x.exp())),
            x.greater(0.0).select(0.0, dy * x.expm1()),
        ],
        facts: ranging(|x, value| if x[1].low >= 0.0 { x[0].through(x[1], value) } else { Interval::ALL }),
    }
    /// x where x > 0, else alpha·(e^(x/alpha) − 1), whose derivative is continuous for every alpha.
    CELU = celu(x, alpha) -> y, dy {
        value: if x > 0.0 { x } else { alpha * expm1(x / alpha) },
        adjoint: [
            x.greater(0.0).select(dy, dy * (x / alpha).exp()),
            x.greater(0.0).select(0.0, dy * ((x / alpha).expm1() - x / alpha * (x / alpha).exp())),
        ],
        facts: ranging(|x, value| if x[1].low > 0.0 { x[0].through(x[1], value) } else { Interval::ALL }),
    }
    /// x·Φ(x), with the normal distribution's Φ(x) = (1 + erf(x/√2))/2; its derivative is Φ(x) + x·φ(x).
    GELU = gelu(x) -> y, dy {
        value: 0.5 * x * (1.0 + erf(x * 0.7071067811865476)),
        adjoint: [dy * gelu_slope(x)],
        facts: between(-0.17, f64::INFINITY).slope(1.13),
    }
    /// x/(1 + |x|), whose derivative is 1/(1 + |x|)².
    SOFTSIGN = softsign(x) -> y, dy {
        value: x / (1.0 + abs(x)),
        adjoint: [dy / (1.0 + x.abs()).square()],
        facts: increasing().within(-1.0, 1.0).slope(1.0),
    }
    /// x·min(max(x + 3, 0), 6)/6; the derivative is 0 at −3 and 1 at 3.
    HARD_SWISH = hardswish(x) -> y, dy {
        value: if x <= -3.0 { 0.0 } else if x >= 3.0 { x } else { x * (x + 3.0) / 6.0 },
        adjoint: [x.less_equal(-3.0).select(0.0, x.greater_equal(3.0).select(dy, dy * (x / 3.0 + 0.5)))],
        facts: between(-0.375, f64::INFINITY).slope(1.5),
    }
}

/// Φ(x) + x·φ(x)
fn gelu_slope(x: Var<'_>) -> Var<'_> {
    const ROOT_2_PI: f64 = 2.506_628_274_631_000_7;
    let density = (-0.5 * x.square()).exp() / ROOT_2_PI;
    0.5 * (1.0 + (x * std::f64::consts::FRAC_1_SQRT_2).erf()) + x * density
}
