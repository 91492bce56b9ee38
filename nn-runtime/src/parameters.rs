use crate::init::{self, Initial};
use crate::math::Real;
use crate::tensor::count;
use crate::{Role, TensorInfo};
use nn_kernels::plain::Layout;

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
    const ZERO: Self = zero();
    /// The tensors, in the order of their memory.
    const TENSORS: &'static [TensorInfo];
    /// How each tensor begins, in the order of [`TENSORS`](Self::TENSORS).
    const INITIAL: &'static [Initial<Self::Scalar>];
    /// That the tensors are all of the struct's memory, in their order: [`layout!`](crate::layout) proves it.
    const LAYOUT: Layout<Self, Self::Scalar>;

    /// Sets every tensor as its declaration says; the same seed gives the same numbers on every
    /// platform.
    fn initialize(&mut self, seed: u64) {
        init::initialize(self.flat_mut(), Self::TENSORS, Self::INITIAL, seed);
    }

    /// All numbers as one slice.
    fn flat(&self) -> &[Self::Scalar] {
        const { assert!(Self::LAYOUT.len() == total(Self::TENSORS), "the shapes of the tensors are those of the struct") };
        const { Self::LAYOUT }.slice(self)
    }

    /// All numbers as one slice, for writing.
    fn flat_mut(&mut self) -> &mut [Self::Scalar] {
        const { assert!(Self::LAYOUT.len() == total(Self::TENSORS), "the shapes of the tensors are those of the struct") };
        const { Self::LAYOUT }.slice_mut(self)
    }
}

/// These structs are plain numbers: a copy of one is its memory.
#[doc(hidden)]
#[macro_export]
macro_rules! plain {
    ($($name:ty),* $(,)?) => {$(
        impl Copy for $name {}

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
    )*};
}

/// All parameters zero.
#[must_use]
pub const fn zero<P: Parameters>() -> P {
    P::LAYOUT.zero()
}

/// All parameters zero, on the heap: made without touching the stack, or the memory.
#[cfg(feature = "alloc")]
#[must_use]
pub fn zeros<P: Parameters>() -> crate::Box<P> {
    P::LAYOUT.zeros()
}

/// How many numbers there are.
const fn total(tensors: &[TensorInfo]) -> usize {
    count(tensors, Role::Trained) + count(tensors, Role::Frozen) + count(tensors, Role::State)
}
