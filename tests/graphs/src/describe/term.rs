//! Expressions with what is known of them.

/// An expression.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its text, which may stand as an operand.
    pub text: String,
    /// The axes of one sample.
    pub dims: Vec<usize>,
    /// Whether there is one for each sample.
    pub batch: bool,
    /// About how large its elements are.
    pub size: f64,
    /// Whether a derivative by an input can pass.
    pub smooth: bool,
}

impl Term {
    /// The number of elements of a sample.
    pub fn elements(&self) -> usize {
        self.dims.iter().product()
    }

    /// The number of axes of a sample.
    pub fn rank(&self) -> usize {
        self.dims.len()
    }

    /// The last axis.
    pub fn last(&self) -> usize {
        self.dims.last().copied().unwrap_or(1)
    }

    /// Another expression of the same shape.
    pub fn with(&self, text: impl Into<String>, size: f64) -> Term {
        Term { text: text.into(), size, ..self.clone() }
    }

    /// Another expression of other axes.
    pub fn shaped(&self, text: impl Into<String>, dims: Vec<usize>) -> Term {
        Term { text: text.into(), dims, ..self.clone() }
    }

    /// Whether this broadcasts together with `other`; the axes of the result.
    pub fn common(&self, other: &Term) -> Option<Vec<usize>> {
        let rank = self.rank().max(other.rank());
        let at = |dims: &[usize], axis: usize| (axis + dims.len()).checked_sub(rank).map_or(1, |axis| dims[axis]);
        (0..rank)
            .map(|axis| match (at(&self.dims, axis), at(&other.dims, axis)) {
                (a, b) if a == b => Some(a),
                (1, n) | (n, 1) => Some(n),
                _ => None,
            })
            .collect()
    }
}

/// `[2, 3]`
pub fn shape(dims: &[usize]) -> String {
    format!("{dims:?}")
}
