//! Memory from the heap for the values of a batch.

use super::plain::Numbers;
use alloc::alloc::{alloc, alloc_zeroed, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::ops::{Deref, DerefMut, Index, IndexMut, RangeTo};
use core::ptr::NonNull;
use core::slice;

/// Of a cache line: a vector that lies in two of them takes twice as long to read.
const LINE: usize = align_of::<Line>();

#[repr(align(64))]
struct Line;

/// Several values on the heap, aligned as cache lines are.
///
/// One function reserves it and one gives it back, whatever the type: a deep network has thousands of buffers, and is to be
/// compiled in seconds.
pub struct Buffer<T> {
    data: NonNull<T>,
    length: usize,
}

// SAFETY: it owns its values.
unsafe impl<T: Send> Send for Buffer<T> {}
// SAFETY: it owns its values.
unsafe impl<T: Sync> Sync for Buffer<T> {}

impl<T: Copy> Buffer<T> {
    /// `length` times the same value.
    ///
    /// # Panics
    /// If they don't fit the address space.
    #[doc(hidden)]
    pub fn filled(value: T, length: usize) -> Self {
        const { assert!(align_of::<T>() <= LINE) };
        let data = reserve(size_of::<T>().checked_mul(length), alloc).cast();
        for index in 0..length {
            // SAFETY: there is room for `length` values.
            unsafe { data.add(index).write(value) };
        }
        Buffer { data, length }
    }
}

impl<T: Numbers> Buffer<T> {
    /// `length` values, all of whose numbers are zero. None of them is ever on the stack, however large it is.
    ///
    /// # Panics
    /// If they don't fit the address space.
    #[doc(hidden)]
    pub fn zeros(length: usize) -> Self {
        const { assert!(align_of::<T>() <= LINE) };
        // Numbers may be any, and zero in all bits is the number zero.
        Buffer { data: reserve(size_of::<T>().checked_mul(length), alloc_zeroed).cast(), length }
    }
}

/// Memory for so many bytes, by `alloc` or `alloc_zeroed`.
#[inline(never)]
fn reserve(bytes: Option<usize>, by: unsafe fn(Layout) -> *mut u8) -> NonNull<u8> {
    let layout = bytes.and_then(|bytes| Layout::from_size_align(bytes, LINE).ok());
    let layout = layout.expect("a buffer fits the address space");
    if layout.size() == 0 {
        return NonNull::<Line>::dangling().cast();
    }
    // SAFETY: the layout is not of size zero.
    NonNull::new(unsafe { by(layout) }).unwrap_or_else(|| handle_alloc_error(layout))
}

/// Gives memory back. (A function of C does not panic, so that what drops many buffers need not go on after a panic.)
///
/// # Safety
/// It must come from [`reserve`] for as many bytes.
#[inline(never)]
unsafe extern "C" fn release(data: NonNull<u8>, bytes: usize) {
    if bytes > 0 {
        // SAFETY: the caller's; `reserve` has asked for this layout.
        unsafe { dealloc(data.as_ptr(), Layout::from_size_align_unchecked(bytes, LINE)) };
    }
}

impl<T> Drop for Buffer<T> {
    #[inline(never)]
    fn drop(&mut self) {
        // SAFETY: this memory was reserved for these values, which are `Copy` and have no end of their own.
        unsafe { release(self.data.cast(), size_of::<T>() * self.length) };
    }
}

impl<T> Deref for Buffer<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        // SAFETY: all values were written when the buffer was made.
        unsafe { slice::from_raw_parts(self.data.as_ptr(), self.length) }
    }
}

impl<T> DerefMut for Buffer<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as in `deref`, and the buffer is borrowed exclusively.
        unsafe { slice::from_raw_parts_mut(self.data.as_ptr(), self.length) }
    }
}

impl<T> Index<RangeTo<usize>> for Buffer<T> {
    type Output = [T];

    #[inline]
    fn index(&self, range: RangeTo<usize>) -> &[T] {
        &(**self)[range]
    }
}

impl<T> IndexMut<RangeTo<usize>> for Buffer<T> {
    #[inline]
    fn index_mut(&mut self, range: RangeTo<usize>) -> &mut [T] {
        &mut (**self)[range]
    }
}

/// One value on the heap, aligned as cache lines are.
pub struct Single<T>(Buffer<T>);

impl<T: Numbers> Single<T> {
    /// A value all of whose numbers are zero.
    #[doc(hidden)]
    #[must_use]
    pub fn zeros() -> Self {
        Single(Buffer::zeros(1))
    }
}

impl<T> Deref for Single<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0[..1][0]
    }
}

impl<T> DerefMut for Single<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0[..1][0]
    }
}

#[cfg(test)]
mod tests {
    use super::{Buffer, LINE, Single};

    #[test]
    fn zeros_need_no_stack() {
        type Large = [[f32; 1024]; 256];
        let make = || {
            let (mut one, several) = (Single::<Large>::zeros(), Buffer::<Large>::zeros(2));
            one[255][1023] += 1.0;
            one[255][1023] + several[..2][1][255][1023]
        };
        let thread = std::thread::Builder::new().stack_size(1 << 16).spawn(make).unwrap();
        assert_eq!(thread.join().unwrap(), 1.0);
        assert_eq!(Single::<Large>::zeros().as_ptr().addr() % LINE, 0);
    }

    #[test]
    fn buffers_lie_on_cache_lines() {
        let mut buffer = Buffer::filled([0.5f32; 3], 5);
        assert_eq!(buffer.as_ptr().addr() % LINE, 0);
        buffer[..2][1] = [1.0; 3];
        assert_eq!(*buffer, [[0.5; 3], [1.0; 3], [0.5; 3], [0.5; 3], [0.5; 3]]);
        assert!(Buffer::filled([0.0f32; 7], 0).is_empty());
        assert_eq!(Buffer::filled([0u32; 0], 9).len(), 9);
    }

    #[test]
    #[should_panic = "a buffer fits the address space"]
    fn a_buffer_that_can_not_be_is_refused() {
        Buffer::filled([0.0f64; 1000], usize::MAX / 1000);
    }
}
