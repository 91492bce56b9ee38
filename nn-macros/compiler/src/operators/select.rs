//! Comparisons and choices.

use super::elementwise::{elementwise, none};

elementwise! {
    /// 1 where a < b, else 0.
    LESS = less(a, b) -> y, dy {
        value: if a < b { 1.0 } else { 0.0 },
        condition: a < b,
        adjoint: [none(), none()],
        facts: between(0.0, 1.0).slope(0.0),
    }
    /// 1 where a > b, else 0.
    GREATER = greater(a, b) -> y, dy {
        value: if a > b { 1.0 } else { 0.0 },
        condition: a > b,
        adjoint: [none(), none()],
        facts: between(0.0, 1.0).slope(0.0),
    }
    /// 1 where a = b, else 0.
    EQUAL = equal(a, b) -> y, dy {
        value: if a == b { 1.0 } else { 0.0 },
        condition: a == b,
        adjoint: [none(), none()],
        facts: between(0.0, 1.0).slope(0.0),
    }
    /// 1 where a ≤ b, else 0.
    LESS_EQUAL = less_equal(a, b) -> y, dy {
        value: if a <= b { 1.0 } else { 0.0 },
        condition: a <= b,
        adjoint: [none(), none()],
        facts: between(0.0, 1.0).slope(0.0),
    }
    /// 1 where a ≥ b, else 0.
    GREATER_EQUAL = greater_equal(a, b) -> y, dy {
        value: if a >= b { 1.0 } else { 0.0 },
        condition: a >= b,
        adjoint: [none(), none()],
        facts: between(0.0, 1.0).slope(0.0),
    }
    /// 1 where a ≠ b, else 0.
    NOT_EQUAL = not_equal(a, b) -> y, dy {
        value: if a != b { 1.0 } else { 0.0 },
        condition: a != b,
        adjoint: [none(), none()],
        facts: between(0.0, 1.0).slope(0.0),
    }
    /// 1 where the sign bit is set, −0 included, else 0.
    IS_NEGATIVE = is_negative(x) -> y, dy {
        value: if is_negative(x) { 1.0 } else { 0.0 },
        condition: is_negative(x),
        adjoint: [none()],
        facts: between(0.0, 1.0).slope(0.0),
    }
    /// a where the condition is not 0, else b. Nothing leaks from the side that is not taken.
    SELECT = select(condition, a, b) -> y, dy {
        value: if condition != 0.0 { a } else { b },
        adjoint: [none(), condition.select(dy, 0.0), condition.select(0.0, dy)],
        facts: ranging(|x, _| Interval::hull(&x[1..])),
    }
    /// The larger one; NaN if either is. Ties share the derivative evenly.
    MAXIMUM = maximum(a, b) -> y, dy {
        value: max(a, b),
        adjoint: [
            a.less(b).select(0.0, a.equal(b).select(0.5 * dy, dy)),
            b.less(a).select(0.0, a.equal(b).select(0.5 * dy, dy)),
        ],
        facts: increasing(),
    }
    /// The smaller one; NaN if either is. Ties share the derivative evenly.
    MINIMUM = minimum(a, b) -> y, dy {
        value: min(a, b),
        adjoint: [
            a.greater(b).select(0.0, a.equal(b).select(0.5 * dy, dy)),
            b.greater(a).select(0.0, a.equal(b).select(0.5 * dy, dy)),
        ],
        facts: increasing(),
    }
    /// x between two bounds, the nearer bound outside; NaN for NaN. The derivative is 1 inside, 0 at the bounds.
    CLAMP = clamp(x, low, high) -> y, dy {
        value: if x <= low { low } else if x >= high { high } else { x },
        adjoint: [
            x.greater(low).select(x.less(high).select(dy, 0.0), 0.0),
            x.less_equal(low).select(dy, 0.0),
            x.less_equal(low).select(0.0, x.greater_equal(high).select(dy, 0.0)),
        ],
        facts: increasing().slope(1.0),
    }
    /// max(x, low), whose derivative by x is 1 everywhere: what is too small still learns. The bound has none.
    AT_LEAST = at_least(x, low) -> y, dy {
        value: max(x, low),
        adjoint: [dy, none()],
        facts: increasing().slope(1.0),
    }
}
