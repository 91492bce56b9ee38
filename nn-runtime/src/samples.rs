use core::ops::Range;

/// An owned data set: one column for each input and target of a network.
pub trait Samples: Default + 'static {
    /// Borrowed samples.
    type Batch<'a>;

    /// The number of samples.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The samples in a range.
    ///
    /// # Panics
    /// If the range goes beyond the last sample.
    fn batch(&self, range: Range<usize>) -> Self::Batch<'_>;

    /// Replaces the content by the chosen samples of `from`. Allocates only while it grows.
    ///
    /// # Panics
    /// If an index is not one of `0..from.len()`.
    fn gather(&mut self, from: &Self, indices: &[usize]);
}
