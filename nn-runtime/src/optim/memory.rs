/// One of the things that an optimiser carries from step to step; see
/// [`Optimizer::memory`](super::Optimizer::memory).
#[derive(Debug)]
pub enum Memory<'a, T> {
    /// How often something happened.
    Count(&'a mut u64),
    /// A number that may change between steps.
    Number(&'a mut f64),
    /// Numbers of the network's type, most often one for each trained number.
    Numbers(&'a mut [T]),
}
