use super::evaluate::evaluate_in;
use super::{Averages, Position, Progress, Steps};
use crate::{InputError, Optimizer, Samples, Schedule, Trainable};

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
    /// Decides everything random (0): the order of the samples, a new one in each epoch, and the masks of dropout.
    pub seed: u64,
    /// Sets the learning rate before each step, if given.
    pub schedule: Option<Schedule>,
    /// The largest length of a gradient, if given; see [`clip_gradient_norm`](crate::clip_gradient_norm).
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
        let steps = Steps::new(*self, network, train, 0, self.largest_batch::<N>(train, test))?;
        self.epochs(steps, network, test, optimizer, |progress, _, _, _| {
            report(progress);
            Ok(())
        })
    }

    /// The steps of this training one by one, from step `first` on, which is 0 at the beginning.
    ///
    /// # Errors
    /// [`InputError::EmptyBatch`] without samples.
    ///
    /// # Panics
    /// If `batch_size` is 0.
    pub fn steps<'a, N: Trainable>(
        &self,
        network: &N,
        train: &'a N::Samples,
        first: u64,
    ) -> Result<Steps<'a, N>, InputError> {
        Steps::new(*self, network, train, first, self.largest_batch::<N>(train, None))
    }

    /// How many samples the workspace must have room for.
    pub(crate) fn largest_batch<N: Trainable>(&self, train: &N::Samples, test: Option<&N::Samples>) -> usize {
        self.batch_size.min(train.len().max(test.map_or(0, N::Samples::len)))
    }

    /// All epochs that `steps` has not completed yet, with something to do after each.
    pub(crate) fn epochs<N: Trainable, O: Optimizer<N>, E: From<InputError>>(
        &self,
        mut steps: Steps<'_, N>,
        network: &mut N,
        test: Option<&N::Samples>,
        optimizer: &mut O,
        mut after: impl FnMut(&Progress, Position, &N, &mut O) -> Result<(), E>,
    ) -> Result<(), E> {
        #[cfg(feature = "std")]
        let start = std::time::Instant::now();
        let mut progress = Progress {
            epoch: 0,
            epochs: self.epochs,
            train: Averages::new::<N::Losses>(),
            test: test.map(|_| Averages::new::<N::Losses>()),
            #[cfg(feature = "std")]
            elapsed: core::time::Duration::ZERO,
        };
        for epoch in steps.epochs() as usize..self.epochs {
            progress.epoch = epoch + 1;
            progress.train.clear();
            while steps.epochs() == epoch as u64 {
                let (losses, samples) = steps.step(network, optimizer)?;
                progress.train.add(&losses, samples);
            }
            if let (Some(test), Some(averages)) = (test, &mut progress.test) {
                evaluate_in(network, test, self.batch_size, &mut steps.work, averages)?;
            }
            #[cfg(feature = "std")]
            (progress.elapsed = start.elapsed());
            after(&progress, steps.position(), network, optimizer)?;
        }
        Ok(())
    }
}
