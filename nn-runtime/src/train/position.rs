/// How far a training has come, and what decides the steps that follow.
///
/// With the network and the optimiser as they were there, a training goes on bit for bit as if it had never stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// How many steps have been taken.
    pub step: u64,
    /// The seed of the training.
    pub seed: u64,
    /// How many samples a step uses.
    pub batch_size: u64,
    /// How many samples there are.
    pub samples: u64,
}
