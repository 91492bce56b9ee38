//! How far to go along a direction.

/// The value must fall by this part of what the slope promises.
const DECREASE: f64 = 1e-4;
/// The slope must become as flat as this part of what it was.
const FLATTER: f64 = 0.9;
/// So often a step is doubled, so often what holds a good one is cut.
const TRIALS: usize = 30;

/// A function along a line: its value and slope at a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    /// How far along.
    pub(super) at: f64,
    /// The value.
    pub(super) value: f64,
    /// The derivative.
    pub(super) slope: f64,
}

/// A function along a line, from its value and slope at 0, which goes down.
pub(super) struct LineSearch<'f, E> {
    start: Point,
    evaluate: &'f mut dyn FnMut(f64) -> Result<(f64, f64), E>,
}

impl<'f, E> LineSearch<'f, E> {
    /// The function from its start.
    pub(super) fn new(value: f64, slope: f64, evaluate: &'f mut dyn FnMut(f64) -> Result<(f64, f64), E>) -> Self {
        LineSearch { start: Point { at: 0.0, value, slope }, evaluate }
    }

    /// A point where both of Wolfe's conditions hold, the strong form: the value has fallen enough, the slope is
    /// flat enough. It is the last one that was evaluated. `None` if nothing lower is found.
    ///
    /// Algorithms 3.5 and 3.6 of J. Nocedal, S. Wright: *Numerical optimization*, 2006. A value that is not a
    /// number counts as too high.
    pub(super) fn run(&mut self, first: f64) -> Result<Option<Point>, E> {
        let mut before = self.start;
        let mut at = first;
        for _ in 0..TRIALS {
            let point = self.point(at)?;
            if !self.falls_enough(point) || point.value >= before.value {
                return self.zoom(before, point);
            }
            if self.is_flat_enough(point) {
                return Ok(Some(point));
            }
            if point.slope >= 0.0 {
                return self.zoom(point, before);
            }
            before = point;
            at *= 2.0;
        }
        Ok(Some(before))
    }

    /// Cuts what lies between two points, the first of which is the lowest one so far.
    fn zoom(&mut self, mut low: Point, mut high: Point) -> Result<Option<Point>, E> {
        let mut last = high;
        for _ in 0..TRIALS {
            let point = self.point(between(low, high))?;
            last = point;
            if !self.falls_enough(point) || point.value >= low.value {
                high = point;
                continue;
            }
            if self.is_flat_enough(point) {
                return Ok(Some(point));
            }
            if point.slope * (high.at - low.at) >= 0.0 {
                high = low;
            }
            low = point;
        }
        if low.at == 0.0 {
            return Ok(None);
        }
        if last.at != low.at {
            low = self.point(low.at)?;
        }
        Ok(Some(low))
    }

    fn point(&mut self, at: f64) -> Result<Point, E> {
        let (value, slope) = (self.evaluate)(at)?;
        Ok(Point { at, value, slope })
    }

    fn falls_enough(&self, point: Point) -> bool {
        point.value <= self.start.value + DECREASE * point.at * self.start.slope && point.slope.is_finite()
    }

    fn is_flat_enough(&self, point: Point) -> bool {
        libm::fabs(point.slope) <= -FLATTER * self.start.slope
    }
}

/// The minimum of the cubic through both points, not too near to either; the middle where there is none.
fn between(a: Point, b: Point) -> f64 {
    let width = b.at - a.at;
    let d1 = a.slope + b.slope - 3.0 * (b.value - a.value) / width;
    let root = d1 * d1 - a.slope * b.slope;
    let d2 = libm::copysign(libm::sqrt(root), width);
    let part = 1.0 - (b.slope + d2 - d1) / (b.slope - a.slope + 2.0 * d2);
    let part = if part.is_finite() { part.clamp(0.1, 0.9) } else { 0.5 };
    a.at + part * width
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(first: f64, f: impl Fn(f64) -> (f64, f64)) -> (Option<Point>, usize) {
        let mut evaluations = 0;
        let (value, slope) = f(0.0);
        let mut evaluate = |at: f64| {
            evaluations += 1;
            Ok::<_, ()>(f(at))
        };
        let found = LineSearch::new(value, slope, &mut evaluate).run(first).unwrap();
        if let Some(found) = found {
            assert!(found.value <= value + DECREASE * found.at * slope, "{found:?}");
            assert_eq!((found.value, found.slope), f(found.at));
        }
        (found, evaluations)
    }

    #[test]
    fn a_parabola_takes_two_evaluations_from_anywhere() {
        for first in [1e-3, 1.0, 1e3] {
            let (found, evaluations) = search(first, |x| ((x - 2.0) * (x - 2.0), 2.0 * (x - 2.0)));
            let found = found.unwrap();
            assert!(found.slope.abs() <= 0.9 * 4.0 && evaluations < 14, "{first}: {found:?} after {evaluations}");
        }
    }

    #[test]
    fn hard_functions_of_more_and_thuente_meet_both_conditions() {
        let functions: [fn(f64) -> (f64, f64); 2] = [
            |x| (-x / (x * x + 2.0), (x * x - 2.0) / (x * x + 2.0).powi(2)),
            |x| {
                let b = 0.004;
                ((x + b).powi(5) - 2.0 * (x + b).powi(4), 5.0 * (x + b).powi(4) - 8.0 * (x + b).powi(3))
            },
        ];
        for f in functions {
            for first in [1e-3, 1e-1, 1e1, 1e3] {
                let (found, evaluations) = search(first, f);
                let found = found.unwrap();
                assert!(found.slope.abs() <= -FLATTER * f(0.0).1, "{first}: {found:?}");
                assert!(evaluations < 30, "{first}: {evaluations}");
            }
        }
    }

    #[test]
    fn what_is_not_a_number_is_too_far() {
        let (found, _) = search(100.0, |x| (-(1.0 - x).ln() - 3.0 * x, 1.0 / (1.0 - x) - 3.0));
        assert!((0.0..1.0).contains(&found.unwrap().at), "{found:?}");
    }

    #[test]
    fn without_anything_lower_there_is_none() {
        assert_eq!(search(1.0, |x| (x, -1.0)).0, None);
    }
}
