//! Where values are.

/// Where a value is while a program runs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A field of the batch.
    Data(usize),
    /// A stored tensor.
    Parameter(usize),
    /// The derivative by a stored tensor, or a state's next value.
    Gradient(usize),
    /// A buffer of the workspace.
    Buffer(usize),
    /// The slice of a buffer that a loop is at: of sequences by time.
    Turn(usize),
    /// A scalar variable.
    Scalar,
}

/// A place and how its memory is declared there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The place.
    pub place: Place,
    /// The name of the variable that holds it.
    pub variable: String,
    /// The dimensions of a row, as declared.
    pub row: Vec<usize>,
    /// Whether there is one row per sample.
    pub batched: bool,
    /// Whether the elements are classes.
    pub classes: bool,
}

impl Location {
    /// Whether it is in the workspace.
    pub fn in_buffer(&self) -> bool {
        matches!(self.place, Place::Buffer(_))
    }
}

/// A field of the workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Buffer {
    /// The field's name.
    pub name: String,
    /// The dimensions of a row.
    pub row: Vec<usize>,
    /// Whether there is one row per sample.
    pub batched: bool,
    /// Whether it belongs to the steps of loops, which take it from the workspace at every turn.
    pub inside: bool,
    /// Whether the elements are classes.
    pub classes: bool,
}

impl Buffer {
    /// The number of elements of a row.
    pub fn len(&self) -> usize {
        self.row.iter().product()
    }

    /// Whether it is one value that is too large to lie in the workspace, which may be on a stack: memory of its own.
    pub fn is_large(&self) -> bool {
        /// Numbers of a page.
        const LARGE: usize = 1024;
        !self.batched && self.len() >= LARGE
    }

    /// Whether another one has rows of the same type.
    pub fn is_like(&self, other: &Buffer) -> bool {
        self.row == other.row && self.classes == other.classes
    }

    /// Whether a row has no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
