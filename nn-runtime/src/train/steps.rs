use alloc::boxed::Box;
use alloc::vec::Vec;

use super::{Position, Training};
use crate::math::Real;
use crate::{InputError, Optimizer, Random, Samples, Trainable, boxed, clip_gradient_norm};

/// The steps of a training one by one, for a loop of one's own that measures, saves or stops in between.
///
/// Everything random is a function of the seed and of the number of the step, so that a training may go on from any
/// [`Position`]. Memory is allocated before the first step; the steps allocate nothing.
pub struct Steps<'a, N: Trainable> {
    training: Training,
    samples: &'a N::Samples,
    step: u64,
    /// The order of the samples, and the epoch that it is of.
    order: (Vec<usize>, Option<u64>),
    batch: N::Samples,
    gradient: Box<N>,
    pub(super) work: N::Workspace,
}

impl<'a, N: Trainable> Steps<'a, N> {
    /// From step `first` on; 0 is the beginning. The workspace has room for batches of up to `capacity` samples.
    pub(crate) fn new(
        training: Training,
        network: &N,
        samples: &'a N::Samples,
        first: u64,
        capacity: usize,
    ) -> Result<Self, InputError> {
        assert!(training.batch_size > 0, "a batch has at least one sample");
        if samples.is_empty() {
            return Err(InputError::EmptyBatch { field: "train" });
        }
        let mut work = N::workspace(capacity);
        N::draw_from(&mut work, training.seed, first);
        let mut gradient = boxed(network);
        gradient.flat_mut().fill(N::Scalar::ZERO);
        let order: Vec<usize> = (0..samples.len()).collect();
        let mut batch = N::Samples::default();
        batch.gather(samples, &order[..training.batch_size.min(samples.len())]); // makes room
        Ok(Steps { training, samples, step: first, order: (order, None), batch, gradient, work })
    }

    /// Goes on with step `step`, whatever came before.
    #[cfg(feature = "std")]
    pub(crate) fn go_to(&mut self, step: u64) {
        self.step = step;
        N::draw_from(&mut self.work, self.training.seed, step);
    }

    /// How many steps there are in an epoch.
    #[must_use]
    pub fn per_epoch(&self) -> u64 {
        self.samples.len().div_ceil(self.training.batch_size) as u64
    }

    /// How many epochs are complete.
    #[must_use]
    pub fn epochs(&self) -> u64 {
        self.step / self.per_epoch()
    }

    /// How far the training has come.
    #[must_use]
    pub fn position(&self) -> Position {
        let Training { seed, batch_size, .. } = self.training;
        Position { step: self.step, seed, batch_size: batch_size as u64, samples: self.samples.len() as u64 }
    }

    /// Takes the next step; gives the losses of its batch, and its number of samples.
    ///
    /// # Errors
    /// If the network refuses the batch; then nothing has changed.
    pub fn step(
        &mut self,
        network: &mut N,
        optimizer: &mut impl Optimizer<N>,
    ) -> Result<(N::Losses, usize), InputError> {
        let (epoch, place) = (self.epochs(), self.step % self.per_epoch());
        self.shuffle(epoch);
        let start = place as usize * self.training.batch_size;
        let end = self.samples.len().min(start + self.training.batch_size);
        self.batch.gather(self.samples, &self.order.0[start..end]);
        let losses = network.gradient(self.batch.batch(0..end - start), &mut self.work, &mut self.gradient)?;
        if let Some(limit) = self.training.clip {
            clip_gradient_norm(&mut *self.gradient, limit);
        }
        if let Some(schedule) = self.training.schedule {
            optimizer.set_learning_rate(schedule.at(self.step));
        }
        optimizer.step(network, &self.gradient);
        self.step += 1;
        Ok((losses, end - start))
    }

    /// Puts the samples in the order of an epoch.
    fn shuffle(&mut self, epoch: u64) {
        let (order, of) = &mut self.order;
        if *of != Some(epoch) {
            order.iter_mut().zip(0..).for_each(|(index, number)| *index = number);
            Random::new(self.training.seed, epoch).shuffle(order);
            *of = Some(epoch);
        }
    }
}
