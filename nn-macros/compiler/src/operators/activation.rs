//! Activations: the non-linearities between weighted sums.

use super::elementwise::elementwise;

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
    /// log(1 + eˣ), a smooth max(0, x); above 20 it is x, as in PyTorch.
    SOFTPLUS = softplus(x) -> y, dy {
        value: softplus(x),
        adjoint: [dy * x.sigmoid()],
        facts: increasing().slope(1.0),
    }
}
