/// The losses and metrics that one step reports, by name: means over the batch.
pub trait Losses: Copy {
    /// Their names, the total loss first.
    const NAMES: &'static [&'static str];

    /// Shows each value, in the order of [`NAMES`](Self::NAMES).
    fn visit(&self, visit: &mut dyn FnMut(f64));
}
