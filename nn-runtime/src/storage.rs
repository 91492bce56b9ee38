use crate::kernels::Array;
use core::ops::{Deref, DerefMut, IndexMut, RangeTo};

/// Where a workspace or the state of an optimiser keeps its memory: [`Heap`] or [`Inline`].
pub trait Storage {
    /// Memory for several values, used as `buffer[..n]`.
    type Buffer<T: Copy>: IndexMut<RangeTo<usize>, Output = [T]>;
    /// Memory for one large value.
    type Large<T: Array>: DerefMut<Target = T>;

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

    /// Memory for one large value, all zero.
    fn large<T: Array>() -> Self::Large<T>;

    /// [`zeros`](Storage::zeros) so many times: nothing can fail between one and the next as far as the caller's code is concerned.
    #[inline(never)]
    fn several<T: Array, const COUNT: usize>(capacity: usize) -> [Self::Buffer<T>; COUNT] {
        core::array::from_fn(|_| Self::zeros(capacity))
    }
}

/// The first `n` values of some buffers of an array, given in ascending order.
///
/// # Panics
/// If they are in another order, or there are no such buffers or values.
///
/// ```
/// let mut buffers = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]];
/// let [first, last] = nn_runtime::rows(&mut buffers, [0, 2], 1);
/// assert_eq!([first[0], last[0]], [1.0, 5.0]);
/// ```
#[inline(never)]
pub fn rows<'b, T, B, const COUNT: usize>(buffers: &'b mut [B], at: [usize; COUNT], n: usize) -> [&'b mut [T]; COUNT]
where
    T: 'b,
    B: IndexMut<RangeTo<usize>, Output = [T]>,
{
    let (mut rest, mut next) = (buffers.iter_mut(), 0);
    at.map(|index| {
        let buffer = index.checked_sub(next).and_then(|skipped| rest.nth(skipped));
        next = index + 1;
        &mut buffer.expect("buffers in ascending order")[..n]
    })
}

/// Memory from the heap, for any capacity. Without the feature `alloc` it has none: only a capacity
/// of zero.
#[derive(Clone, Copy, Debug)]
pub struct Heap;

#[cfg(feature = "alloc")]
impl Storage for Heap {
    type Buffer<T: Copy> = crate::Buffer<T>;
    type Large<T: Array> = crate::Single<T>;

    fn buffer<T: Copy>(value: T, capacity: usize) -> Self::Buffer<T> {
        crate::Buffer::filled(value, capacity)
    }

    #[inline(never)]
    fn zeros<T: Array>(capacity: usize) -> Self::Buffer<T> {
        crate::Buffer::zeros(capacity)
    }

    #[inline(never)]
    fn large<T: Array>() -> Self::Large<T> {
        crate::Single::zeros()
    }
}

#[cfg(not(feature = "alloc"))]
impl Storage for Heap {
    type Buffer<T: Copy> = [T; 0];
    type Large<T: Array> = Aligned<T>;

    fn buffer<T: Copy>(_: T, capacity: usize) -> Self::Buffer<T> {
        assert!(capacity == 0, "there is no heap without the feature `alloc`");
        []
    }

    fn large<T: Array>() -> Self::Large<T> {
        panic!("there is no heap without the feature `alloc`");
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
    type Large<T: Array> = Aligned<T>;

    fn buffer<T: Copy>(value: T, capacity: usize) -> Self::Buffer<T> {
        assert!(capacity <= N, "inline memory for {N} values can't hold {capacity}");
        [value; N]
    }

    fn large<T: Array>() -> Self::Large<T> {
        Aligned(T::ZEROS)
    }
}

/// A value that begins where a line of the cache does: a vector that lies in two lines takes twice as long to read.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub struct Aligned<T>(pub T);

impl<T> Deref for Aligned<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Aligned<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
