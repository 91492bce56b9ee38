//! A stand-in until the kernels arrive.
#![allow(missing_docs)]

pub trait Array: Copy {
    type Scalar: Copy;
    const LEN: usize;
    fn flatten(rows: &[Self]) -> &[Self::Scalar];
    fn flatten_mut(rows: &mut [Self]) -> &mut [Self::Scalar];
    fn rows(flat: &[Self::Scalar]) -> &[Self];
}

macro_rules! scalar {
    ($($t:ty)*) => {$(
        impl Array for $t {
            type Scalar = $t;
            const LEN: usize = 1;
            fn flatten(rows: &[Self]) -> &[Self] { rows }
            fn flatten_mut(rows: &mut [Self]) -> &mut [Self] { rows }
            fn rows(flat: &[Self]) -> &[Self] { flat }
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
    fn rows(flat: &[A::Scalar]) -> &[Self] {
        A::rows(flat).as_chunks().0
    }
}

pub fn flat<A: Array>(array: &A) -> &[A::Scalar] {
    A::flatten(core::slice::from_ref(array))
}
pub fn flat_mut<A: Array>(array: &mut A) -> &mut [A::Scalar] {
    A::flatten_mut(core::slice::from_mut(array))
}

use crate::math::Real;
pub fn view<A: Array, B: Array<Scalar = A::Scalar>>(x: &[A]) -> &[B] {
    B::rows(A::flatten(x))
}
pub fn dense<T: Real, const I: usize, const O: usize>(x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) {
    for (x, y) in x.iter().zip(y) {
        *y = *b;
        for (x, w) in x.iter().zip(w) {
            for (y, &w) in y.iter_mut().zip(w) {
                *y += *x * w;
            }
        }
    }
}
pub fn dense_relu<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    w: &[[T; O]; I],
    b: &[T; O],
    y: &mut [[T; O]],
) {
    dense(x, w, b, y);
    for y in y.as_flattened_mut() {
        *y = if *y < T::ZERO { -T::ZERO } else { *y + T::ZERO };
    }
}
pub fn dense_d_weight<T: Real, const I: usize, const O: usize>(x: &[[T; I]], dy: &[[T; O]], dw: &mut [[T; O]; I]) {
    flat_mut(dw).fill(T::ZERO);
    for (x, dy) in x.iter().zip(dy) {
        for (x, dw) in x.iter().zip(dw.iter_mut()) {
            for (dw, &dy) in dw.iter_mut().zip(dy) {
                *dw += *x * dy;
            }
        }
    }
}
pub fn dense_d_input<T: Real, const I: usize, const O: usize>(dy: &[[T; O]], w: &[[T; O]; I], dx: &mut [[T; I]]) {
    for (dy, dx) in dy.iter().zip(dx) {
        for (dx, w) in dx.iter_mut().zip(w) {
            *dx = T::ZERO;
            for (&dy, &w) in dy.iter().zip(w) {
                *dx += dy * w;
            }
        }
    }
}
pub fn sum_samples<A: Array<Scalar: Real>>(x: &[A], y: &mut A) {
    let y = flat_mut(y);
    y.fill(A::Scalar::ZERO);
    for x in x {
        for (y, &x) in y.iter_mut().zip(flat(x)) {
            *y += x;
        }
    }
}
pub fn update<A: Array, B: Array<Scalar = A::Scalar>>(
    y: &mut [A],
    x: &[B],
    f: impl Fn(A::Scalar, A::Scalar) -> A::Scalar,
) {
    for (y, &x) in A::flatten_mut(y).iter_mut().zip(B::flatten(x)) {
        *y = f(*y, x);
    }
}
pub fn softmax_mut<T: Real, const N: usize>(y: &mut [[T; N]]) {
    for row in y {
        let max = row.iter().fold(f64::NEG_INFINITY, |m, v| m.max(v.to_f64()));
        let sum: f64 = row.iter().map(|v| libm::exp(v.to_f64() - max)).sum();
        row.iter_mut().for_each(|v| *v = T::from_f64(libm::exp(v.to_f64() - max) / sum));
    }
}
pub fn cross_entropy_mut<T: Real, const N: usize>(z: &mut [[T; N]], class: &[u32]) -> T {
    let count = z.len() as f64;
    softmax_mut(z);
    let mut loss = 0.0;
    for (z, &class) in z.iter_mut().zip(class) {
        loss -= libm::log(z[class as usize].to_f64()) / count;
        z[class as usize] -= T::ONE;
        z.iter_mut().for_each(|z| *z = T::from_f64(z.to_f64() / count));
    }
    T::from_f64(loss)
}
pub fn accuracy<T: Real, const N: usize>(z: &[[T; N]], class: &[u32]) -> T {
    let hit = |(z, class): &(&[T; N], &u32)| {
        (0..N).fold(0, |best, i| if z[i] > z[best] { i } else { best }) == **class as usize
    };
    T::from_f64(z.iter().zip(class).filter(hit).count() as f64 / z.len() as f64)
}
