//! Losses that have a stable form of their own.

use super::elementwise::elementwise;

elementwise! {
    /// Binary cross entropy of a probability p and a target t: −t log p − (1 − t) log(1 − p).
    ///
    /// As in PyTorch the logarithms are at least −100, and the derivative's divisor is at least 1e−12.
    BCE = binary_cross_entropy(p, t) -> y, dy {
        value: -(t * max(ln(p), -100.0) + (1.0 - t) * max(log1p(-p), -100.0)),
        adjoint: [
            dy * (p - t) / (p * (1.0 - p)).maximum(1e-12),
            dy * ((-p).log1p().maximum(-100.0) - p.log().maximum(-100.0)),
        ],
        facts: between(0.0, f64::INFINITY),
    }
    /// Binary cross entropy of a logit z and a target t: −t log σ(z) − (1 − t) log(1 − σ(z)), exact for any z.
    BCE_WITH_LOGITS = binary_cross_entropy_with_logits(z, t) -> y, dy {
        value: max(z, 0.0) - z * t + softplus(-abs(z)),
        adjoint: [dy * (z.sigmoid() - t), -(dy * z)],
    }
}
