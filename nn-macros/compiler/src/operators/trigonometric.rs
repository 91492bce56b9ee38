//! Sines and cosines, circular and hyperbolic.

use super::elementwise::elementwise;

elementwise! {
    /// Sine of an angle in radians.
    SIN = sin(x) -> y, dy {
        value: sin(x),
        adjoint: [dy * x.cos()],
        facts: between(-1.0, 1.0).slope(1.0),
    }
    /// Cosine of an angle in radians.
    COS = cos(x) -> y, dy {
        value: cos(x),
        adjoint: [-(dy * x.sin())],
        facts: between(-1.0, 1.0).slope(1.0),
    }
    /// Tangent of an angle in radians.
    TAN = tan(x) -> y, dy {
        value: tan(x),
        adjoint: [dy * (1.0 + y * y)],
    }
    /// Inverse sine, between −π/2 and π/2; NaN outside of [−1, 1]. At ±1 its derivative is ∞.
    ASIN = asin(x) -> y, dy {
        value: asin(x),
        adjoint: [dy * ((1.0 - x) * (1.0 + x)).rsqrt()],
        facts: increasing().within(-1.6, 1.6),
    }
    /// Inverse cosine, between 0 and π; NaN outside of [−1, 1]. At ±1 its derivative is −∞.
    ACOS = acos(x) -> y, dy {
        value: acos(x),
        adjoint: [-(dy * ((1.0 - x) * (1.0 + x)).rsqrt())],
        facts: between(0.0, 3.15),
    }
    /// Inverse tangent, between −π/2 and π/2.
    ATAN = atan(x) -> y, dy {
        value: atan(x),
        adjoint: [dy / (1.0 + x * x)],
        facts: increasing().slope(1.0),
    }
    /// Hyperbolic sine (eˣ − e⁻ˣ)/2.
    SINH = sinh(x) -> y, dy {
        value: sinh(x),
        adjoint: [dy * x.cosh()],
        facts: increasing(),
    }
    /// Hyperbolic cosine (eˣ + e⁻ˣ)/2.
    COSH = cosh(x) -> y, dy {
        value: cosh(x),
        adjoint: [dy * x.sinh()],
        facts: between(1.0, f64::INFINITY),
    }
}
