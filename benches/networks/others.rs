//! Products of matrices as others compute them, all `c = a · b` in rows.
#![allow(unsafe_code)]

use gemm::Parallelism;
use ndarray::linalg::general_mat_mul;
use ndarray::{ArrayView2, ArrayViewMut2};

/// The crate `gemm`, on one thread.
pub fn gemm<const R: usize, const I: usize, const O: usize>(
    a: &[[f32; I]; R],
    b: &[[f32; O]; I],
    c: &mut [[f32; O]; R],
) {
    let (a, b, c) = (a.as_flattened().as_ptr(), b.as_flattened().as_ptr(), c.as_flattened_mut().as_mut_ptr());
    let [i, o] = [I as isize, O as isize];
    // SAFETY: the pointers are to matrices of these sizes, whose rows are `I` resp. `O` apart.
    unsafe {
        gemm::gemm(R, O, I, c, 1, o, false, a, 1, i, b, 1, o, 0.0, 1.0, false, false, false, Parallelism::None);
    }
}

/// The crate `matrixmultiply`, as `ndarray` calls it.
pub fn matrixmultiply<const R: usize, const I: usize, const O: usize>(
    a: &[[f32; I]; R],
    b: &[[f32; O]; I],
    c: &mut [[f32; O]; R],
) {
    let (a, b, mut c) = (ArrayView2::from(a), ArrayView2::from(b), ArrayViewMut2::from(c));
    general_mat_mul(1.0, &a, &b, 0.0, &mut c);
}
