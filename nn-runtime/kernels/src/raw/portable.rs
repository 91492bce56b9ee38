//! Vectors of 128 bits as plain arrays, for what the target always has.

use super::simd::{Simd, Token};
use crate::math::Arithmetic;

/// The token of the instruction set that is always there.
#[derive(Clone, Copy, Debug)]
pub struct Portable;

impl Token for Portable {
    const ARITHMETIC: Arithmetic = Arithmetic::PLAIN;
}

impl Simd for Portable {
    const ROWS: usize = 4;
    const MASKS: bool = false;
    const DEPTH: usize = 256;

    type Half = Self;

    #[inline(always)]
    fn half(self) -> Self {
        self
    }
}

/// The vectors as arrays, unless the target has instructions for them.
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
mod arrays {
    use super::Portable;
    use crate::raw::simd::{Apart, Vectors};

    macro_rules! vectors {
        ($T:ident, $lanes:literal) => {
            impl Vectors<$T> for Portable {
                type Vector = [$T; $lanes];
                type Mask = usize;
                const LANES: usize = $lanes;

                #[inline(always)]
                fn splat(self, x: $T) -> Self::Vector {
                    [x; $lanes]
                }
                #[inline(always)]
                unsafe fn broadcast(self, from: *const $T) -> Self::Vector {
                    // SAFETY: the caller vouches for the pointer.
                    self.splat(unsafe { *from })
                }
                #[inline(always)]
                fn mask(self, count: usize) -> usize {
                    if count < $lanes { count } else { $lanes }
                }
                #[inline(always)]
                unsafe fn load(self, from: *const $T) -> Self::Vector {
                    // SAFETY: the caller vouches for a whole vector; an array is as aligned as its elements.
                    unsafe { from.cast::<Self::Vector>().read() }
                }
                #[inline(always)]
                unsafe fn load_masked(self, from: *const $T, mask: usize) -> Self::Vector {
                    let mut x = [0.0; $lanes];
                    for (lane, x) in x.iter_mut().enumerate() {
                        if lane < mask {
                            // SAFETY: the caller vouches for the first `mask` elements.
                            *x = unsafe { from.add(lane).read() };
                        }
                    }
                    x
                }
                #[inline(always)]
                unsafe fn store(self, to: *mut $T, x: Self::Vector) {
                    // SAFETY: the caller vouches for a whole vector; an array is as aligned as its elements.
                    unsafe { to.cast::<Self::Vector>().write(x) }
                }
                #[inline(always)]
                unsafe fn store_masked(self, to: *mut $T, mask: usize, x: Self::Vector) {
                    for (lane, x) in x.into_iter().enumerate() {
                        if lane < mask {
                            // SAFETY: the caller vouches for the first `mask` elements.
                            unsafe { to.add(lane).write(x) };
                        }
                    }
                }
                #[inline(always)]
                fn add(self, mut a: Self::Vector, b: Self::Vector) -> Self::Vector {
                    for lane in 0..$lanes {
                        a[lane] += b[lane];
                    }
                    a
                }
                #[inline(always)]
                fn select(self, mask: usize, yes: Self::Vector, mut no: Self::Vector) -> Self::Vector {
                    for lane in 0..$lanes {
                        no[lane] = if lane < mask { yes[lane] } else { no[lane] };
                    }
                    no
                }
                #[inline(always)]
                fn sub(self, mut a: Self::Vector, b: Self::Vector) -> Self::Vector {
                    for lane in 0..$lanes {
                        a[lane] -= b[lane];
                    }
                    a
                }
                #[inline(always)]
                fn mul(self, mut a: Self::Vector, b: Self::Vector) -> Self::Vector {
                    for lane in 0..$lanes {
                        a[lane] *= b[lane];
                    }
                    a
                }
                #[inline(always)]
                fn max(self, mut a: Self::Vector, b: Self::Vector) -> Self::Vector {
                    for lane in 0..$lanes {
                        a[lane] = if a[lane] > b[lane] { a[lane] } else { b[lane] };
                    }
                    a
                }
                #[inline(always)]
                fn largest(self, x: Self::Vector) -> $T {
                    let mut largest = x[0];
                    for x in x {
                        largest = if x > largest { x } else { largest };
                    }
                    largest
                }
                #[inline(always)]
                fn mul_add(self, a: Self::Vector, b: Self::Vector, mut c: Self::Vector) -> Self::Vector {
                    for lane in 0..$lanes {
                        c[lane] += a[lane] * b[lane];
                    }
                    c
                }
                #[inline(always)]
                fn relu(self, mut x: Self::Vector) -> Self::Vector {
                    for lane in 0..$lanes {
                        x[lane] = if x[lane] < 0.0 { -0.0 } else { x[lane] + 0.0 };
                    }
                    x
                }
                #[inline(always)]
                fn choose(
                    self,
                    new: Self::Vector,
                    old: Self::Vector,
                    yes: Self::Vector,
                    mut no: Self::Vector,
                ) -> Self::Vector {
                    for lane in 0..$lanes {
                        // The comparison with itself finds NaN.
                        #[allow(clippy::neg_cmp_op_on_partial_ord, clippy::eq_op)]
                        let wins = !(new[lane] <= old[lane]) && old[lane] == old[lane];
                        no[lane] = if wins { yes[lane] } else { no[lane] };
                    }
                    no
                }
                #[inline(always)]
                fn sum(self, x: Self::Vector) -> $T {
                    // Halves onto halves, as all instruction sets do.
                    let mut sum = x;
                    let mut half = $lanes / 2;
                    while half > 0 {
                        for lane in 0..half {
                            sum[lane] += sum[lane + half];
                        }
                        half /= 2;
                    }
                    sum[0]
                }
                #[inline(always)]
                unsafe fn apart<L: Apart<$T>>(self, inner: L) {
                    #[inline(never)]
                    unsafe fn outlined<L: Apart<$T>>(simd: Portable, inner: L) {
                        // SAFETY: the same is asked of the caller.
                        unsafe { inner.run(simd) }
                    }
                    // SAFETY: the token proves that the machine has the features; the rest is asked of the caller.
                    unsafe { outlined(self, inner) }
                }
            }
        };
    }

    vectors!(f32, 4);
    vectors!(f64, 2);
}
