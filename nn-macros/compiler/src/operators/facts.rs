//! What is known about an elementwise operator whatever it is applied to: the facts that the lints rest on.

use super::interval::Interval;

/// The value of an operator at a point.
pub type Point = fn(&[f64]) -> f64;

/// The range of an operator's values and the largest size of its derivative.
#[derive(Clone, Copy)]
pub struct Facts {
    /// The range of the value for ranges of the operands.
    range: fn(&[Interval], Point) -> Interval,
    /// What the value never leaves.
    bounds: Interval,
    /// The derivative's absolute value is at most this.
    pub slope: f64,
}

/// Nothing is known.
pub const fn unknown() -> Facts {
    Facts { range: |_, _| Interval::ALL, bounds: Interval::ALL, slope: f64::INFINITY }
}

/// Never decreasing in any operand: the range is that between the values at the ends.
pub const fn increasing() -> Facts {
    Facts {
        range: |operands, value| {
            let at = |end: fn(&Interval) -> f64| value(&operands.iter().map(end).collect::<Vec<_>>());
            Interval::new(at(|x| x.low), at(|x| x.high))
        },
        ..unknown()
    }
}

/// Always between two numbers.
pub const fn between(low: f64, high: f64) -> Facts {
    Facts { bounds: Interval::new(low, high), ..unknown() }
}

/// The range by a rule of its own.
pub const fn ranging(range: fn(&[Interval], Point) -> Interval) -> Facts {
    Facts { range, ..unknown() }
}

impl Facts {
    /// Nowhere outside of two numbers, whatever the operands.
    pub const fn within(self, low: f64, high: f64) -> Facts {
        Facts { bounds: Interval::new(low, high), ..self }
    }

    /// The derivative's absolute value is at most this.
    pub const fn slope(self, slope: f64) -> Facts {
        Facts { slope, ..self }
    }

    /// The range of the value for ranges of the operands.
    pub fn range(&self, operands: &[Interval], value: Point) -> Interval {
        let range = (self.range)(operands, value);
        Interval::new(range.low.max(self.bounds.low), range.high.min(self.bounds.high))
    }
}
