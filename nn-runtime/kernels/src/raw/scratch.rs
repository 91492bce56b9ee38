//! Memory on the stack for what a kernel lays out anew.

use core::mem::MaybeUninit;

use crate::math::Real;

/// 64 KiB, aligned to the lines of the cache.
#[repr(align(64))]
pub struct Scratch([MaybeUninit<u64>; 8192]);

impl Scratch {
    /// Memory with nothing in it.
    #[inline(always)]
    pub fn new() -> Self {
        Self([const { MaybeUninit::uninit() }; 8192])
    }

    /// How many scalars fit in.
    pub const fn capacity<T: Real>() -> usize {
        size_of::<Self>() / size_of::<T>()
    }

    /// The first `length` scalars, made zero.
    ///
    /// # Panics
    /// If they don't fit.
    #[inline(always)]
    pub fn zeros<T: Real>(&mut self, length: usize) -> &mut [T] {
        assert!(length <= Self::capacity::<T>(), "the scratch memory is too small");
        let start = self.0.as_mut_ptr().cast::<T>();
        // SAFETY: the memory is large enough and aligned for 8 bytes, as much as any `Real` needs; every
        // element is written before the slice is made.
        unsafe {
            for i in 0..length {
                start.add(i).write(T::ZERO);
            }
            core::slice::from_raw_parts_mut(start, length)
        }
    }
}
