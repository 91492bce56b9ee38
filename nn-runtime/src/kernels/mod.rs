//! A stand-in until the kernels arrive.
#![allow(missing_docs)]

pub trait Array: Copy {
    type Scalar: Copy;
    const LEN: usize;
    fn flatten(rows: &[Self]) -> &[Self::Scalar];
    fn flatten_mut(rows: &mut [Self]) -> &mut [Self::Scalar];
}

macro_rules! scalar {
    ($($t:ty)*) => {$(
        impl Array for $t {
            type Scalar = $t;
            const LEN: usize = 1;
            fn flatten(rows: &[Self]) -> &[Self] { rows }
            fn flatten_mut(rows: &mut [Self]) -> &mut [Self] { rows }
        }
    )*};
}
scalar!(f32 f64 u32);

impl<A: Array, const N: usize> Array for [A; N] {
    type Scalar = A::Scalar;
    const LEN: usize = N * A::LEN;
    fn flatten(rows: &[Self]) -> &[A::Scalar] {
        A::flatten(rows.as_flattened())
    }
    fn flatten_mut(rows: &mut [Self]) -> &mut [A::Scalar] {
        A::flatten_mut(rows.as_flattened_mut())
    }
}

pub fn flat<A: Array>(array: &A) -> &[A::Scalar] {
    A::flatten(core::slice::from_ref(array))
}
pub fn flat_mut<A: Array>(array: &mut A) -> &mut [A::Scalar] {
    A::flatten_mut(core::slice::from_mut(array))
}
