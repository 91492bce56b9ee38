//! Arrays of arrays as flat slices, and flat slices as arrays of arrays.

use crate::raw::plain::{self, Numbers};

/// A scalar, or an array of arrays: a value with its shape in the type.
pub trait Array: Numbers {
    /// The innermost element.
    type Scalar: Copy + 'static;
    /// How many scalars there are.
    const LEN: usize;
    /// All scalars zero.
    const ZEROS: Self;

    /// All scalars of all arrays, in order.
    fn flatten(arrays: &[Self]) -> &[Self::Scalar];
    /// All scalars of all arrays, in order.
    fn flatten_mut(arrays: &mut [Self]) -> &mut [Self::Scalar];
    /// The arrays that these scalars make up.
    ///
    /// # Panics
    /// If they don't divide into whole arrays.
    fn group(scalars: &[Self::Scalar]) -> &[Self];
    /// The arrays that these scalars make up.
    ///
    /// # Panics
    /// If they don't divide into whole arrays.
    fn group_mut(scalars: &mut [Self::Scalar]) -> &mut [Self];
}

macro_rules! scalars {
    ($($T:ident)*) => {$(
        impl Array for $T {
            type Scalar = $T;
            const LEN: usize = 1;
            const ZEROS: Self = 0 as $T;
            #[inline(always)]
            fn flatten(arrays: &[Self]) -> &[$T] {
                arrays
            }
            #[inline(always)]
            fn flatten_mut(arrays: &mut [Self]) -> &mut [$T] {
                arrays
            }
            #[inline(always)]
            fn group(scalars: &[$T]) -> &[Self] {
                scalars
            }
            #[inline(always)]
            fn group_mut(scalars: &mut [$T]) -> &mut [Self] {
                scalars
            }
        }
    )*};
}

scalars!(f32 f64 u32);

impl<A: Array, const N: usize> Array for [A; N] {
    type Scalar = A::Scalar;
    const LEN: usize = N * A::LEN;
    const ZEROS: Self = [A::ZEROS; N];

    #[inline(always)]
    fn flatten(arrays: &[Self]) -> &[A::Scalar] {
        A::flatten(plain::flatten(arrays))
    }
    #[inline(always)]
    fn flatten_mut(arrays: &mut [Self]) -> &mut [A::Scalar] {
        A::flatten_mut(plain::flatten_mut(arrays))
    }
    #[inline(always)]
    fn group(scalars: &[A::Scalar]) -> &[Self] {
        let (arrays, rest) = A::group(scalars).as_chunks();
        assert!(rest.is_empty(), "not a whole number of arrays");
        arrays
    }
    #[inline(always)]
    fn group_mut(scalars: &mut [A::Scalar]) -> &mut [Self] {
        let (arrays, rest) = A::group_mut(scalars).as_chunks_mut();
        assert!(rest.is_empty(), "not a whole number of arrays");
        arrays
    }
}

/// The scalars of one array, in order.
#[inline]
pub fn flat<A: Array>(x: &A) -> &[A::Scalar] {
    A::flatten(one(x))
}

/// The scalars of one array, in order.
#[inline]
pub fn flat_mut<A: Array>(x: &mut A) -> &mut [A::Scalar] {
    A::flatten_mut(one_mut(x))
}

/// A value without a batch as a batch of one.
#[inline]
pub fn one<A: Array>(x: &A) -> &[A] {
    core::slice::from_ref(x)
}

/// A value without a batch as a batch of one.
#[inline]
pub fn one_mut<A: Array>(x: &mut A) -> &mut [A] {
    core::slice::from_mut(x)
}

/// The same scalars in another shape; the number of rows may change.
///
/// # Panics
/// If they don't divide into whole arrays.
#[inline]
pub fn view<A: Array, B: Array<Scalar = A::Scalar>>(x: &[A]) -> &[B] {
    B::group(A::flatten(x))
}

/// The same scalars in another shape; the number of rows may change.
///
/// # Panics
/// If they don't divide into whole arrays.
#[inline]
pub fn view_mut<A: Array, B: Array<Scalar = A::Scalar>>(x: &mut [A]) -> &mut [B] {
    B::group_mut(A::flatten_mut(x))
}

/// The first `rows` arrays of another shape in the memory of `x`.
///
/// # Panics
/// If they don't fit.
#[inline]
pub fn reuse<A: Array, B: Array<Scalar = A::Scalar>>(x: &mut [A], rows: usize) -> &mut [B] {
    B::group_mut(&mut A::flatten_mut(x)[..rows * B::LEN])
}
