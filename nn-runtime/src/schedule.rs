/// A learning rate that changes from step to step.
///
/// ```
/// use nn_runtime::Schedule;
///
/// let schedule = Schedule::cosine(0.1, 100).warm_up(10);
/// assert_eq!(schedule.at(0), 0.01);
/// assert_eq!(schedule.at(9), 0.1);
/// assert_eq!(schedule.at(60), 0.05);
/// assert_eq!(schedule.at(1000), 0.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Schedule {
    peak: f64,
    warm_up: u64,
    shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    Constant,
    Steps { every: u64, factor: f64 },
    Cosine { steps: u64, floor: f64 },
}

impl Schedule {
    /// Always the same: η(t) = η₀.
    #[must_use]
    pub const fn constant(learning_rate: f64) -> Self {
        Schedule { peak: learning_rate, warm_up: 0, shape: Shape::Constant }
    }

    /// Multiplied by `factor` after every `every` steps: η(t) = η₀ · factor^⌊t / every⌋.
    ///
    /// # Panics
    /// If `every` is 0.
    #[must_use]
    pub const fn steps(learning_rate: f64, every: u64, factor: f64) -> Self {
        assert!(every > 0, "a learning rate can't change after every 0 steps");
        Schedule { peak: learning_rate, warm_up: 0, shape: Shape::Steps { every, factor } }
    }

    /// Half a cosine wave down to 0 in `steps` steps, and 0 from then on: η(t) = η₀ · (1 + cos(π·t
    /// / steps)) / 2.
    ///
    /// I. Loshchilov, F. Hutter: *SGDR: stochastic gradient descent with warm restarts*, 2017.
    #[must_use]
    pub const fn cosine(learning_rate: f64, steps: u64) -> Self {
        Self::cosine_to(learning_rate, steps, 0.0)
    }

    /// As [`cosine`](Self::cosine), down to `floor`: η(t) = floor + (η₀ − floor) · (1 + cos(π·t /
    /// steps)) / 2.
    #[must_use]
    pub const fn cosine_to(learning_rate: f64, steps: u64, floor: f64) -> Self {
        Schedule { peak: learning_rate, warm_up: 0, shape: Shape::Cosine { steps, floor } }
    }

    /// The same after `steps` steps in which the learning rate grows evenly: η(t) = η₀ · (t + 1) /
    /// steps.
    #[must_use]
    pub const fn warm_up(self, steps: u64) -> Self {
        Schedule { warm_up: steps, ..self }
    }

    /// The learning rate of a step, counted from 0.
    #[must_use]
    pub fn at(&self, step: u64) -> f64 {
        if step < self.warm_up {
            return self.peak * (step + 1) as f64 / self.warm_up as f64;
        }
        let step = step - self.warm_up;
        match self.shape {
            Shape::Constant => self.peak,
            Shape::Steps { every, factor } => self.peak * libm::pow(factor, (step / every) as f64),
            Shape::Cosine { steps, floor } if step >= steps => floor,
            Shape::Cosine { steps, floor } => {
                let wave = libm::cos(core::f64::consts::PI * (step as f64 / steps as f64));
                floor + (self.peak - floor) * (1.0 + wave) / 2.0
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() <= 1e-15, "{found} {expected}");
    }

    #[test]
    fn constant_stays() {
        assert_eq!(Schedule::constant(0.1).at(0), 0.1);
        assert_eq!(Schedule::constant(0.1).at(u64::MAX), 0.1);
    }

    #[test]
    fn steps_change_after_every_so_many() {
        let schedule = Schedule::steps(0.8, 3, 0.5);
        for (step, expected) in [(0, 0.8), (2, 0.8), (3, 0.4), (5, 0.4), (6, 0.2)] {
            close(schedule.at(step), expected);
        }
    }

    #[test]
    fn cosine_falls_to_its_floor() {
        let schedule = Schedule::cosine_to(0.9, 4, 0.1);
        let quarter = 0.5 + 0.4 * core::f64::consts::FRAC_1_SQRT_2;
        for (step, expected) in [(0, 0.9), (1, quarter), (2, 0.5), (3, 1.0 - quarter), (4, 0.1), (9, 0.1)] {
            close(schedule.at(step), expected);
        }
    }

    #[test]
    fn warm_up_comes_before() {
        let schedule = Schedule::steps(0.8, 1, 0.5).warm_up(4);
        for (step, expected) in [(0, 0.2), (1, 0.4), (2, 0.6), (3, 0.8), (4, 0.8), (5, 0.4)] {
            close(schedule.at(step), expected);
        }
    }
}
