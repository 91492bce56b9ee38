use crate::kernels::Array;
use core::ops::{IndexMut, RangeTo};

/// Where a workspace or the state of an optimiser keeps its memory: [`Heap`] or [`Inline`].
pub trait Storage {
    /// Memory for several values, used as `buffer[..n]`.
    type Buffer<T: Copy>: IndexMut<RangeTo<usize>, Output = [T]>;

    /// Memory for `capacity` values, each of them `value`.
    ///
    /// # Panics
    /// If this kind of memory does not have room for `capacity` values.
    fn buffer<T: Copy>(value: T, capacity: usize) -> Self::Buffer<T>;

    /// Memory for `capacity` values, all zero.
    ///
    /// # Panics
    /// If this kind of memory does not have room for `capacity` values.
    // One function for all buffers of a type, never inlined: a deep network has thousands of them.
    #[inline(never)]
    fn zeros<T: Array>(capacity: usize) -> Self::Buffer<T> {
        Self::buffer(T::ZEROS, capacity)
    }

    /// The same so many times: nothing can fail between one and the next as far as the caller's code is concerned.
    #[inline(never)]
    fn several<T: Array, const COUNT: usize>(capacity: usize) -> [Self::Buffer<T>; COUNT] {
        core::array::from_fn(|_| Self::zeros(capacity))
    }
}

/// Memory from the heap, for any capacity. Without the feature `alloc` it has none: only a capacity
/// of zero.
#[derive(Clone, Copy, Debug)]
pub struct Heap;

#[cfg(feature = "alloc")]
impl Storage for Heap {
    type Buffer<T: Copy> = crate::Buffer<T>;

    fn buffer<T: Copy>(value: T, capacity: usize) -> Self::Buffer<T> {
        crate::Buffer::filled(value, capacity)
    }
}

#[cfg(not(feature = "alloc"))]
impl Storage for Heap {
    type Buffer<T: Copy> = [T; 0];

    fn buffer<T: Copy>(_: T, capacity: usize) -> Self::Buffer<T> {
        assert!(capacity == 0, "there is no heap without the feature `alloc`");
        []
    }
}

/// Memory inside the value itself, for up to `N` values: no heap, and it may be a `static`.
///
/// ```
/// use nn_runtime::{Inline, Storage};
///
/// let mut buffer = Inline::<4>::buffer(0.5f32, 3);
/// buffer[..3].fill(1.0);
/// assert_eq!(buffer, [1.0, 1.0, 1.0, 0.5]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Inline<const N: usize>;

impl<const N: usize> Storage for Inline<N> {
    type Buffer<T: Copy> = [T; N];

    fn buffer<T: Copy>(value: T, capacity: usize) -> Self::Buffer<T> {
        assert!(capacity <= N, "inline memory for {N} values can't hold {capacity}");
        [value; N]
    }
}
