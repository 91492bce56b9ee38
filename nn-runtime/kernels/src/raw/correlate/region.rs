//! Where the operands of a convolution meet: rectangles of results with the same terms.

/// Samples that lie next to each other.
pub const LANES: usize = 16;

/// The most elements that a kernel may have on an axis.
pub const MOST: usize = 16;

/// Where the terms of a sum are, along one axis: elements of the kernel that meet the image.
#[derive(Clone, Copy, Debug)]
pub struct Taps {
    /// Where in the image and where in the weight, in scalars.
    entries: [(usize, usize); MOST],
    count: usize,
    /// The largest of either.
    last: (usize, usize),
}

impl Taps {
    /// No terms yet.
    #[inline(always)]
    pub fn new() -> Self {
        Self { entries: [(0, 0); MOST], count: 0, last: (0, 0) }
    }

    /// Another term.
    ///
    /// # Panics
    /// If there are [`MOST`] already.
    #[inline(always)]
    pub fn push(&mut self, image: usize, weight: usize) {
        self.entries[self.count] = (image, weight);
        self.count += 1;
        self.last = (self.last.0.max(image), self.last.1.max(weight));
    }

    /// Where in the image and where in the weight each term is.
    #[inline(always)]
    pub(super) fn entries(&self) -> &[(usize, usize)] {
        &self.entries[..self.count]
    }
}

/// Results along one axis with the same taps.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// How many.
    pub count: usize,
    /// From one to the next: in the image, in the result.
    pub image: usize,
    pub result: usize,
    /// The terms of each.
    pub taps: Taps,
}

impl Line {
    /// How far the last term of the last result is from the first: in the image, in the result.
    #[inline(always)]
    fn reach(&self) -> (usize, usize) {
        let steps = self.count.saturating_sub(1);
        (steps.saturating_mul(self.image).saturating_add(self.taps.last.0), steps.saturating_mul(self.result))
    }
}

/// How much there is of a dimension, and the distance from one to the next in each operand that has it.
#[derive(Clone, Copy, Debug)]
pub struct Dimension {
    /// How many.
    pub count: usize,
    /// From one to the next in the image (channels) or in the result (filters).
    pub image: usize,
    /// From one to the next in the weight.
    pub weight: usize,
}

impl Dimension {
    #[inline(always)]
    fn reach(self) -> (usize, usize) {
        let steps = self.count.saturating_sub(1);
        (steps.saturating_mul(self.image), steps.saturating_mul(self.weight))
    }
}

/// A rectangle of results with the same taps.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// What sums run over, besides the taps.
    pub channels: Dimension,
    /// The planes of the result.
    pub filters: Dimension,
    /// Its rows and columns.
    pub rows: Line,
    pub columns: Line,
}

impl Region {
    /// Not a part of every kernel, but one function for all.
    ///
    /// # Panics
    /// If an operand of such a length is too small for a region that is not empty.
    pub(super) fn check(&self, image: usize, weight: usize, result: usize) {
        let Region { channels, filters, rows, columns } = self;
        let sum = |parts: [usize; 4]| parts.into_iter().fold(0, usize::saturating_add);
        if channels.count > 0 && rows.taps.count > 0 && columns.taps.count > 0 {
            let image_end = sum([channels.reach().0, rows.reach().0, columns.reach().0, LANES]);
            assert!(image_end <= image, "the image is too small");
            let weight_end = sum([channels.reach().1, filters.reach().1, rows.taps.last.1, columns.taps.last.1]);
            assert!(weight_end < weight, "the weight is too small");
        }
        let result_end = sum([filters.reach().0, rows.reach().1, columns.reach().1, LANES]);
        assert!(result_end <= result, "the result is too small");
    }
}

/// How many there are of something, and from one to the next in two operands.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    /// How many.
    pub count: usize,
    /// From one to the next.
    pub steps: [usize; 2],
}

impl Count {
    #[inline(always)]
    pub(super) fn reach(self) -> (usize, usize) {
        let steps = self.count.saturating_sub(1);
        (steps.saturating_mul(self.steps[0]), steps.saturating_mul(self.steps[1]))
    }
}
