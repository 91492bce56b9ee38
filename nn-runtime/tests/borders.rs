//! Kernels on odd sizes, in slices that begin anywhere and whose neighbours nobody may touch.
//!
//! `.ci/sanitize` runs this under valgrind and AddressSanitizer, which see reads beyond an end, too: every operand
//! lies in an allocation of its own, of exactly its size.

mod common;

use common::{everywhere, random};
use nn_runtime::kernels::{self as k, Array};
use nn_runtime::math::{Real, tanh};

/// Numbers that end with their allocation and begin where no vector does.
struct Shifted<A>(Vec<A>);

impl<A: Array<Scalar: Real>> Shifted<A> {
    fn new(rows: usize, seed: u64) -> Self {
        Shifted(random(rows + 1, seed).into_boxed_slice().into_vec())
    }

    fn get(&self) -> &[A] {
        &self.0[1..]
    }
}

/// A result with a row before and after it that must stay as they are.
struct Guarded<A>(Vec<A>);

impl<A: Array<Scalar: Real> + PartialEq + std::fmt::Debug> Guarded<A> {
    fn new(rows: usize) -> Self {
        Guarded(random(rows + 2, 77))
    }

    /// Lets `write` fill the result.
    fn fill(mut self, write: impl Fn(&mut [A])) -> Vec<A> {
        let rows = self.0.len() - 2;
        let (first, last) = (self.0[0], self.0[rows + 1]);
        write(&mut self.0[1..=rows]);
        assert_eq!((self.0[0], self.0[rows + 1]), (first, last), "a neighbour was written to");
        self.0[1..=rows].to_vec()
    }
}

/// A result is the same, to the bit, wherever the operands lie.
fn products<T: Real, const I: usize, const O: usize>(rows: usize)
where
    [T; I]: Array<Scalar = T> + PartialEq + std::fmt::Debug,
    [T; O]: Array<Scalar = T> + PartialEq + std::fmt::Debug,
    [[T; O]; I]: Array<Scalar = T> + PartialEq + std::fmt::Debug,
{
    let (x, dy) = (Shifted::<[T; I]>::new(rows, 1), Shifted::<[T; O]>::new(rows, 2));
    let (w, b) = (Shifted::<[[T; O]; I]>::new(1, 3), Shifted::<[T; O]>::new(1, 4));
    let (w, b) = (&w.get()[0], &b.get()[0]);
    let y = Guarded::new(rows).fill(|y| k::dense(x.get(), w, b, y));
    let mut expected = vec![[T::ZERO; O]; rows];
    let apart = x.get().to_vec();
    k::dense(&apart, w, b, &mut expected);
    assert_eq!(y, expected);
    let relu = Guarded::new(rows).fill(|y| k::dense_relu(x.get(), w, b, y));
    assert!(relu.iter().flatten().zip(y.iter().flatten()).all(|(&r, &y)| r == if y < T::ZERO { T::ZERO } else { y }));
    Guarded::<[T; I]>::new(rows).fill(|dx| k::dense_d_input(dy.get(), w, dx));
    Guarded::<[[T; O]; I]>::new(1).fill(|dw| k::dense_d_weight(x.get(), dy.get(), &mut dw[0]));
    let moved = Guarded::<[[T; O]; I]>::new(2).fill(|w| {
        let [w, room] = w else { unreachable!() };
        w.fill([T::ONE; O]);
        k::dense_d_weight_sgd(x.get(), dy.get(), w, room, T::ONE, T::ZERO);
    });
    assert!(moved[0] != [[T::ONE; O]; I]);
    Guarded::<[T; O]>::new(1).fill(|db| k::sum_samples(dy.get(), &mut db[0]));
    Guarded::<[T; O]>::new(rows).fill(|y| k::softmax(dy.get(), y));
    Guarded::<[T; O]>::new(rows).fill(|y| {
        k::map(y, (dy.get(), k::cycle(b)), |(x, b): (T, T)| tanh(x) * b);
    });
}

#[test]
fn no_kernel_leaves_its_operands() {
    everywhere(|| {
        for rows in [1, 2, 3, 7, 13] {
            products::<f32, 1, 1>(rows);
            products::<f32, 3, 5>(rows);
            products::<f32, 17, 31>(rows);
            products::<f32, 9, 33>(rows);
            products::<f64, 5, 3>(rows);
            products::<f64, 7, 17>(rows);
        }
        products::<f32, 515, 19>(2);
    });
}
