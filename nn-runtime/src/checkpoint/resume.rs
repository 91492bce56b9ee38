use std::path::Path;

use super::{CheckpointError, read, save_training};
use crate::train::Steps;
use crate::{Optimizer, Position, Progress, Trainable, Training};

impl Training {
    /// [`run`](Self::run), which may be stopped and called again: it goes on where `file` says, if there is one, and
    /// writes it after each epoch. All of it together is bit for bit the same as one run.
    ///
    /// `network` and `optimizer` are those of the beginning; what `file` holds replaces them. When all epochs are
    /// complete, nothing is left to do but to read them.
    ///
    /// # Errors
    /// If the network refuses a batch, or if `file` is damaged, of another network or optimiser, or of a training with
    /// another seed, batch size or number of samples.
    ///
    /// # Panics
    /// If `batch_size` is 0.
    pub fn resume<N: Trainable, O: Optimizer<N>>(
        &self,
        file: impl AsRef<Path>,
        network: &mut N,
        train: &N::Samples,
        test: Option<&N::Samples>,
        optimizer: &mut O,
        mut report: impl FnMut(&Progress),
    ) -> Result<(), CheckpointError> {
        let file = file.as_ref();
        let capacity = self.largest_batch::<N>(train, test);
        let mut steps = Steps::new(*self, network, train, 0, capacity)?;
        let begun = file.try_exists().map_err(|error| CheckpointError::Io { file: file.to_owned(), error })?;
        if begun {
            let position = read(file, network, optimizer, |found| same(found, steps.position()))?;
            steps.go_to(position.step);
        }
        self.epochs(steps, network, test, optimizer, |progress, position, network, optimizer| {
            save_training(file, network, optimizer, position)?;
            report(progress);
            Ok(())
        })
    }
}

/// Whether a training goes on from where another stopped.
fn same(found: Position, expected: Position) -> Result<(), CheckpointError> {
    let pairs = [
        ("seed", found.seed, expected.seed),
        ("batch_size", found.batch_size, expected.batch_size),
        ("samples", found.samples, expected.samples),
    ];
    match pairs.into_iter().find(|(_, found, expected)| found != expected) {
        Some((what, found, expected)) => Err(CheckpointError::Differs {
            what: what.to_owned(),
            found: found.to_string(),
            expected: expected.to_string(),
        }),
        None => Ok(()),
    }
}
