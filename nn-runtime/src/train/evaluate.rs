use super::Averages;
use crate::{InputError, Samples, Trainable};

/// The losses and metrics of a network over a whole data set, computed as in inference,
/// `batch_size` samples at a time.
///
/// # Errors
/// [`InputError::EmptyBatch`] without samples, or if the network refuses a batch.
///
/// # Panics
/// If `batch_size` is 0.
pub fn evaluate<N: Trainable>(network: &N, samples: &N::Samples, batch_size: usize) -> Result<Averages, InputError> {
    assert!(batch_size > 0, "a batch has at least one sample");
    let mut work = N::workspace(batch_size.min(samples.len()));
    let mut averages = Averages::new::<N::Losses>();
    evaluate_in(network, samples, batch_size, &mut work, &mut averages)?;
    Ok(averages)
}

/// [`evaluate`] in a given workspace.
pub(super) fn evaluate_in<N: Trainable>(
    network: &N,
    samples: &N::Samples,
    batch_size: usize,
    work: &mut N::Workspace,
    averages: &mut Averages,
) -> Result<(), InputError> {
    averages.clear();
    if samples.is_empty() {
        return Err(InputError::EmptyBatch { field: "samples" });
    }
    for start in (0..samples.len()).step_by(batch_size) {
        let range = start..samples.len().min(start + batch_size);
        let count = range.len();
        averages.add(&network.evaluate(samples.batch(range), work)?, count);
    }
    Ok(())
}
