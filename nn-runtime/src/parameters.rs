use crate::math::Real;
use crate::tensor::count;
use crate::{Role, TensorInfo};
use nn_kernels::plain;

/// The stored numbers of a network, as `network!` generates them: a plain struct that is also one
/// flat slice.
///
/// A gradient is a value of the same type.
pub trait Parameters: Copy {
    /// `f32` or `f64`.
    type Scalar: Real;
    /// The network's name.
    const NAME: &'static str;
    /// All numbers zero.
    const ZERO: Self;
    /// The tensors, in the order of their memory.
    const TENSORS: &'static [TensorInfo];

    /// Shows each tensor, in the order of [`TENSORS`](Self::TENSORS).
    fn tensors(&self, visit: &mut dyn FnMut(&[Self::Scalar]));

    /// Shows each tensor for writing, in the order of [`TENSORS`](Self::TENSORS).
    fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [Self::Scalar]));

    /// Sets every tensor as its declaration says; the same seed gives the same numbers on every
    /// platform.
    fn initialize(&mut self, seed: u64);

    /// All numbers as one slice.
    ///
    /// # Panics
    /// If the slices that [`tensors`](Self::tensors) shows are not exactly the bytes of `self`, in
    /// order.
    fn flat(&self) -> &[Self::Scalar] {
        match plain::join(self, |network, visit| network.tensors(visit)) {
            Some(flat) if flat.len() == total(Self::TENSORS) => flat,
            _ => not_flat(Self::NAME, "tensors"),
        }
    }

    /// All numbers as one slice, for writing.
    ///
    /// # Panics
    /// If the slices that [`tensors_mut`](Self::tensors_mut) shows are not exactly the bytes of
    /// `self`, in order.
    fn flat_mut(&mut self) -> &mut [Self::Scalar] {
        match plain::join_mut(self, |network, visit| network.tensors_mut(visit)) {
            Some(flat) if flat.len() == total(Self::TENSORS) => flat,
            _ => not_flat(Self::NAME, "tensors_mut"),
        }
    }
}

/// How many numbers there are.
const fn total(tensors: &[TensorInfo]) -> usize {
    count(tensors, Role::Trained) + count(tensors, Role::Frozen) + count(tensors, Role::State)
}

#[cold]
fn not_flat(network: &str, method: &str) -> ! {
    panic!("`{method}` of `{network}` must show all of the network's memory, without gaps and in order")
}
