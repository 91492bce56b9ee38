use crate::{InputError, Losses, Parameters, Samples, Tensorwise};

/// A network that can be applied to data.
///
/// The generated struct has the same functions itself; the trait is for code that is generic over
/// networks.
pub trait Network: Parameters {
    /// Borrowed inputs: one slice of samples for each `input`.
    type Inputs<'a>;
    /// Borrowed outputs: one slice for each `output`, in the workspace.
    type Outputs<'w>;
    /// The memory of a step.
    type Workspace;
    /// A table of the layers with their shapes and sizes.
    const SUMMARY: &'static str;

    /// Memory for batches of up to `capacity` samples.
    fn workspace(capacity: usize) -> Self::Workspace;

    /// Applies the network to a batch.
    ///
    /// # Errors
    /// If the batch is empty, its fields differ in length, it does not fit the workspace, or a
    /// class is out of range.
    fn forward<'w>(
        &self,
        inputs: Self::Inputs<'_>,
        work: &'w mut Self::Workspace,
    ) -> Result<Self::Outputs<'w>, InputError>;
}

/// A network with a loss.
pub trait Trainable: Network {
    /// Borrowed samples: one slice for each `input` and each `target`.
    type Batch<'a>: Copy;
    /// An owned data set.
    type Samples: for<'a> Samples<Batch<'a> = Self::Batch<'a>>;
    /// The losses and metrics by name.
    type Losses: Losses;

    /// The inputs of a batch, without its targets.
    fn inputs<'a>(batch: Self::Batch<'a>) -> Self::Inputs<'a>;

    /// The mean losses over the batch, and the derivative of their sum with respect to each
    /// parameter, which replaces the content of `grad`.
    ///
    /// # Errors
    /// As in [`Network::forward`].
    fn gradient(
        &self,
        batch: Self::Batch<'_>,
        work: &mut Self::Workspace,
        grad: &mut Self,
    ) -> Result<Self::Losses, InputError>;

    /// [`gradient`](Self::gradient) and a step of the optimiser in one: every tensor moves as soon as its derivative
    /// is known, the weight of a large dense layer while it is computed. `grad` is room for that; what it holds
    /// afterwards is not all of the derivative.
    ///
    /// # Errors
    /// As in [`Network::forward`].
    fn train_step(
        &mut self,
        batch: Self::Batch<'_>,
        work: &mut Self::Workspace,
        grad: &mut Self,
        optimizer: &mut impl Tensorwise<Self>,
    ) -> Result<Self::Losses, InputError> {
        let losses = self.gradient(batch, work, grad)?;
        optimizer.step(self, grad);
        Ok(losses)
    }

    /// The mean losses over the batch, computed as in inference.
    ///
    /// # Errors
    /// As in [`Network::forward`].
    fn evaluate(&self, batch: Self::Batch<'_>, work: &mut Self::Workspace) -> Result<Self::Losses, InputError>;

    /// Sets what the random masks of training are drawn from: the seed, and the number of the next step.
    ///
    /// Generated for networks that draw any; the others have nothing to set.
    fn draw_from(work: &mut Self::Workspace, seed: u64, step: u64) {
        let _ = (work, seed, step);
    }
}
