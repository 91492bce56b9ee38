//! Ranges of values: what the lints know about a node without running it.

use std::ops;

/// Every element lies between two numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The least that an element can be.
    pub low: f64,
    /// The largest that an element can be.
    pub high: f64,
}

impl Interval {
    /// Nothing is known.
    pub const ALL: Interval = Interval { low: f64::NEG_INFINITY, high: f64::INFINITY };

    /// Between two numbers; a bound that is no number is none.
    pub const fn new(low: f64, high: f64) -> Interval {
        Interval {
            low: if low.is_nan() { f64::NEG_INFINITY } else { low },
            high: if high.is_nan() { f64::INFINITY } else { high },
        }
    }

    /// All of these.
    pub fn hull(all: &[Interval]) -> Interval {
        let join = |a: Interval, b: &Interval| Interval::new(a.low.min(b.low), a.high.max(b.high));
        all.split_first().map_or(Interval::ALL, |(first, rest)| rest.iter().fold(*first, join))
    }

    /// Whether all elements lie between two numbers.
    pub fn is_within(self, low: f64, high: f64) -> bool {
        self.low >= low && self.high <= high
    }

    /// Whether the range begins or ends at 0 and not beyond: what cannot have the other sign, but can vanish.
    pub fn touches_zero(self) -> bool {
        (self.low == 0.0 && self.high > 0.0) || (self.high == 0.0 && self.low < 0.0)
    }

    /// The sum of `n` elements.
    pub fn sum(self, n: usize) -> Interval {
        Interval::new(self.low * n as f64, self.high * n as f64)
    }

    /// The range of a function that never decreases in this, at each end of its setting.
    pub fn through(self, setting: Interval, value: fn(&[f64]) -> f64) -> Interval {
        let at = |setting: f64| Interval::new(value(&[self.low, setting]), value(&[self.high, setting]));
        Interval::hull(&[at(setting.low), at(setting.high)])
    }

    /// The range of the squares.
    pub fn square(self) -> Interval {
        let (low, high) = (self.low * self.low, self.high * self.high);
        let least = if self.low <= 0.0 && self.high >= 0.0 { 0.0 } else { low.min(high) };
        Interval::new(least, low.max(high))
    }

    /// The range of the absolute values.
    pub fn abs(self) -> Interval {
        let (low, high) = (self.low.abs(), self.high.abs());
        let least = if self.low <= 0.0 && self.high >= 0.0 { 0.0 } else { low.min(high) };
        Interval::new(least, low.max(high))
    }
}

impl ops::Neg for Interval {
    type Output = Interval;
    fn neg(self) -> Interval {
        Interval::new(-self.high, -self.low)
    }
}

impl ops::Mul for Interval {
    type Output = Interval;
    fn mul(self, other: Interval) -> Interval {
        let times = |a: f64, b: f64| if a == 0.0 || b == 0.0 { 0.0 } else { a * b };
        let all = [(self.low, other.low), (self.low, other.high), (self.high, other.low), (self.high, other.high)]
            .map(|(a, b)| times(a, b));
        Interval::new(
            all.iter().copied().fold(f64::INFINITY, f64::min),
            all.into_iter().fold(f64::NEG_INFINITY, f64::max),
        )
    }
}

impl ops::Div for Interval {
    type Output = Interval;
    fn div(self, by: Interval) -> Interval {
        match (by.low, by.high) {
            (low, high) if low > 0.0 || high < 0.0 => self * Interval::new(1.0 / high, 1.0 / low),
            (low, _) if low >= 0.0 => self * Interval::new(0.0, f64::INFINITY),
            (_, high) if high <= 0.0 => self * Interval::new(f64::NEG_INFINITY, 0.0),
            _ => Interval::ALL,
        }
    }
}
