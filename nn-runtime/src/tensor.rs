use core::ops::Range;

/// The name, shape and role of one tensor of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TensorInfo {
    /// Its path in the network's struct, such as `hidden.weight`.
    pub name: &'static str,
    /// Its shape; empty for a scalar.
    pub shape: &'static [usize],
    /// What training does with it.
    pub role: Role,
}

impl TensorInfo {
    /// A tensor that training moves.
    #[must_use]
    pub const fn trained(name: &'static str, shape: &'static [usize]) -> Self {
        TensorInfo { name, shape, role: Role::Trained }
    }

    /// A tensor that stays as it is.
    #[must_use]
    pub const fn frozen(name: &'static str, shape: &'static [usize]) -> Self {
        TensorInfo { name, shape, role: Role::Frozen }
    }

    /// A tensor that each step replaces.
    #[must_use]
    pub const fn state(name: &'static str, shape: &'static [usize]) -> Self {
        TensorInfo { name, shape, role: Role::State }
    }

    /// The number of its elements.
    #[must_use]
    #[allow(clippy::len_without_is_empty)] // not a collection that fills up
    pub const fn len(&self) -> usize {
        let mut product = 1;
        let mut axis = 0;
        while axis < self.shape.len() {
            product *= self.shape[axis];
            axis += 1;
        }
        product
    }
}

/// What training does with a tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// An optimiser moves it along its gradient.
    Trained,
    /// It is stored, and stays as it is.
    Frozen,
    /// Each step replaces it by the value that the network computed (running statistics). The value
    /// for the next step lies in its place in the gradient.
    State,
}

/// Where the tensors of a role lie in [`Parameters::flat`](crate::Parameters::flat); neighbours are
/// one range.
///
/// ```
/// use nn_runtime::{Role, TensorInfo, ranges};
///
/// const TENSORS: &[TensorInfo] = &[
///     TensorInfo { name: "hidden.weight", shape: &[4, 3], role: Role::Trained },
///     TensorInfo { name: "hidden.bias", shape: &[3], role: Role::Trained },
///     TensorInfo { name: "mean", shape: &[3], role: Role::State },
///     TensorInfo { name: "scale", shape: &[], role: Role::Trained },
/// ];
/// assert!(ranges(TENSORS, Role::Trained).eq([0..15, 18..19]));
/// assert!(ranges(TENSORS, Role::State).eq([15..18]));
/// ```
#[must_use]
pub const fn ranges(tensors: &[TensorInfo], role: Role) -> Ranges<'_> {
    Ranges { tensors, role, start: 0 }
}

/// The iterator of [`ranges`].
#[derive(Clone, Debug)]
pub struct Ranges<'t> {
    /// Those to come.
    tensors: &'t [TensorInfo],
    role: Role,
    /// Where the first of them lies.
    start: usize,
}

impl Ranges<'_> {
    /// The memory of the next tensors, as far as they have this role, or have another.
    fn next_alike(&mut self, has_role: bool) -> Range<usize> {
        let start = self.start;
        while let [first, rest @ ..] = self.tensors
            && (first.role == self.role) == has_role
        {
            self.start += first.len();
            self.tensors = rest;
        }
        start..self.start
    }
}

impl Iterator for Ranges<'_> {
    type Item = Range<usize>;

    // Compiled here, whatever the network.
    #[inline(never)]
    fn next(&mut self) -> Option<Range<usize>> {
        self.next_alike(false);
        (!self.tensors.is_empty()).then(|| self.next_alike(true))
    }
}

/// The number of elements in tensors of a role.
#[must_use]
pub(crate) const fn count(tensors: &[TensorInfo], role: Role) -> usize {
    let mut sum = 0;
    let mut index = 0;
    while index < tensors.len() {
        if tensors[index].role as u8 == role as u8 {
            sum += tensors[index].len();
        }
        index += 1;
    }
    sum
}
