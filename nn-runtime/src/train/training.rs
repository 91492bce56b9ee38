use alloc::vec::Vec;

use super::evaluate::evaluate_in;
use super::{Averages, Progress};
use crate::math::Real;
use crate::{InputError, Optimizer, Random, Samples, Schedule, Trainable, boxed, clip_gradient_norm};

/// How to train a network: the settings of the loop around [`gradient`](Trainable::gradient) and
/// [`step`](Optimizer::step).
///
/// ```
/// use nn_runtime::{Schedule, Training};
///
/// let schedule = Some(Schedule::cosine(1e-3, 500));
/// let training = Training { epochs: 5, schedule, ..Training::default() };
/// assert_eq!(training.batch_size, 32);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Training {
    /// How many times each sample is used (10).
    pub epochs: usize,
    /// How many samples a step uses (32); the last step of an epoch uses what is left.
    pub batch_size: usize,
    /// Decides the order of the samples, a new one in each epoch (0).
    pub seed: u64,
    /// Sets the learning rate before each step, if given.
    pub schedule: Option<Schedule>,
    /// The largest length of a gradient, if given; see [`clip_gradient_norm`].
    pub clip: Option<f64>,
}

impl Default for Training {
    fn default() -> Self {
        Training { epochs: 10, batch_size: 32, seed: 0, schedule: None, clip: None }
    }
}

impl Training {
    /// Trains a network, and reports after each epoch.
    ///
    /// Memory is allocated before the first step; the steps allocate nothing.
    ///
    /// # Errors
    /// [`InputError::EmptyBatch`] without samples, or if the network refuses a batch.
    ///
    /// # Panics
    /// If `batch_size` is 0.
    pub fn run<N: Trainable>(
        &self,
        network: &mut N,
        train: &N::Samples,
        test: Option<&N::Samples>,
        optimizer: &mut impl Optimizer<N>,
        mut report: impl FnMut(&Progress),
    ) -> Result<(), InputError> {
        assert!(self.batch_size > 0, "a batch has at least one sample");
        if train.is_empty() {
            return Err(InputError::EmptyBatch { field: "train" });
        }
        #[cfg(feature = "std")]
        let start = std::time::Instant::now();
        let largest = train.len().max(test.map_or(0, N::Samples::len));
        let mut work = N::workspace(self.batch_size.min(largest));
        let mut gradient = boxed(network);
        gradient.flat_mut().fill(N::Scalar::ZERO);
        let mut order: Vec<usize> = (0..train.len()).collect();
        let mut batch = N::Samples::default();
        batch.gather(train, &order[..self.batch_size.min(train.len())]); // makes room
        let mut random = Random::new(self.seed, 0);
        let mut step = 0;
        let mut progress = Progress {
            epoch: 0,
            epochs: self.epochs,
            train: Averages::new::<N::Losses>(),
            test: test.map(|_| Averages::new::<N::Losses>()),
            #[cfg(feature = "std")]
            elapsed: core::time::Duration::ZERO,
        };
        for epoch in 1..=self.epochs {
            progress.epoch = epoch;
            progress.train.clear();
            random.shuffle(&mut order);
            for indices in order.chunks(self.batch_size) {
                batch.gather(train, indices);
                let losses = network.gradient(batch.batch(0..indices.len()), &mut work, &mut gradient)?;
                progress.train.add(&losses, indices.len());
                if let Some(limit) = self.clip {
                    clip_gradient_norm(&mut *gradient, limit);
                }
                if let Some(schedule) = self.schedule {
                    optimizer.set_learning_rate(schedule.at(step));
                }
                optimizer.step(network, &gradient);
                step += 1;
            }
            if let (Some(test), Some(averages)) = (test, &mut progress.test) {
                evaluate_in(network, test, self.batch_size, &mut work, averages)?;
            }
            #[cfg(feature = "std")]
            (progress.elapsed = start.elapsed());
            report(&progress);
        }
        Ok(())
    }
}
