//! The gates of an LSTM: input, forget, candidate and output side by side, `W` = 4·`H` numbers in each row.

use crate::math::Real;
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::simd::Simd;

/// The gates of each row: σ of the first two blocks, tanh of the third, σ of the fourth.
#[inline]
pub fn lstm_gates<T: Real, const W: usize>(z: &[[T; W]], gates: &mut [[T; W]]) {
    gates.copy_from_slice(z);
    lstm_gates_mut(gates);
}

/// [`lstm_gates`] in place.
#[inline]
pub fn lstm_gates_mut<T: Real, const W: usize>(gates: &mut [[T; W]]) {
    T::lstm_gates(flatten_mut(gates), W / 4);
}

/// What `d`, the derivative by the gates, is by what they are made of: `d ⊙ σ′` or `d ⊙ tanh′`.
#[inline]
pub fn lstm_gates_d<T: Real, const W: usize>(gates: &[[T; W]], d: &[[T; W]], dz: &mut [[T; W]]) {
    dz.copy_from_slice(d);
    lstm_gates_d_mut(gates, dz);
}

/// [`lstm_gates_d`] in place of `d`.
#[inline]
pub fn lstm_gates_d_mut<T: Real, const W: usize>(gates: &[[T; W]], dz: &mut [[T; W]]) {
    assert_eq!(gates.len(), dz.len(), "batches differ in length");
    T::lstm_gates_d(flatten(gates), flatten_mut(dz), W / 4);
}

/// The next state `f ⊙ c + i ⊙ g`.
#[inline]
pub fn lstm_state<T: Real, const W: usize, const H: usize>(gates: &[[T; W]], c: &[[T; H]], next: &mut [[T; H]]) {
    assert!(gates.len() == c.len() && c.len() == next.len() && W == 4 * H, "batches differ in length");
    T::lstm_state(flatten(gates), flatten(c), flatten_mut(next), H);
}

/// What `d`, the derivative by the next state, is by the gates: `d ⊙ g`, `d ⊙ c`, `d ⊙ i` and 0.
#[inline]
pub fn lstm_state_d<T: Real, const W: usize, const H: usize>(
    gates: &[[T; W]],
    c: &[[T; H]],
    d: &[[T; H]],
    by_gates: &mut [[T; W]],
) {
    assert!(gates.len() == c.len() && c.len() == d.len() && W == 4 * H, "batches differ in length");
    assert_eq!(gates.len(), by_gates.len(), "batches differ in length");
    T::lstm_state_d(flatten(gates), flatten(c), flatten(d), flatten_mut(by_gates), H);
}

/// Gate number `gate` times `x`.
#[inline]
pub fn lstm_gate<T: Real, const W: usize, const H: usize>(
    gates: &[[T; W]],
    x: &[[T; H]],
    gate: usize,
    y: &mut [[T; H]],
) {
    assert!(gates.len() == x.len() && x.len() == y.len() && W == 4 * H && gate < 4, "batches differ in length");
    T::lstm_gate(flatten(gates), flatten(x), gate, flatten_mut(y), H);
}

/// The whole way back from state and output to what the gates are made of: [`lstm_gates_d`] of [`lstm_state_d`] and of
/// `d_h ⊙ tanh c` for the last gate.
#[inline]
pub fn lstm_d_gates<T: Real, const W: usize, const H: usize>(
    gates: &[[T; W]],
    c: &[[T; H]],
    d_c: &[[T; H]],
    d_h: &[[T; H]],
    c_tanh: &[[T; H]],
    dz: &mut [[T; W]],
) {
    dz.copy_from_slice(gates);
    lstm_d_gates_mut(dz, c, d_c, d_h, c_tanh);
}

/// [`lstm_d_gates`] in place of the gates.
#[inline]
pub fn lstm_d_gates_mut<T: Real, const W: usize, const H: usize>(
    dz: &mut [[T; W]],
    c: &[[T; H]],
    d_c: &[[T; H]],
    d_h: &[[T; H]],
    c_tanh: &[[T; H]],
) {
    assert!(dz.len() == c.len() && c.len() == d_c.len() && W == 4 * H, "batches differ in length");
    assert!(dz.len() == d_h.len() && dz.len() == c_tanh.len(), "batches differ in length");
    let (c, d_c, d_h, c_tanh) = (flatten(c), flatten(d_c), flatten(d_h), flatten(c_tanh));
    T::lstm_d_gates(flatten_mut(dz), [c, d_c, d_h, c_tanh], H);
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    /// The four blocks of a row.
    #[inline(always)]
    fn blocks<T>(row: &[T], units: usize) -> [&[T]; 4] {
        let ((first, second), (third, fourth)) = {
            let (front, back) = row.split_at(2 * units);
            (front.split_at(units), back.split_at(units))
        };
        [first, second, third, &fourth[..units]]
    }

    #[inline(always)]
    fn blocks_mut<T>(row: &mut [T], units: usize) -> [&mut [T]; 4] {
        let (front, back) = row.split_at_mut(2 * units);
        let (first, second) = front.split_at_mut(units);
        let (third, fourth) = back.split_at_mut(units);
        [first, second, third, &mut fourth[..units]]
    }

    #[inline(always)]
    pub fn gates<T: Real>(simd: impl Simd, gates: &mut [T], units: usize) {
        for row in gates.chunks_exact_mut(4 * units) {
            let (front, back) = row.split_at_mut(2 * units);
            let (candidate, output) = back.split_at_mut(units);
            front.iter_mut().for_each(|x| *x = x.sigmoid(simd.arithmetic()));
            candidate.iter_mut().for_each(|x| *x = x.tanh(simd.arithmetic()));
            output.iter_mut().for_each(|x| *x = x.sigmoid(simd.arithmetic()));
        }
    }

    #[inline(always)]
    fn sigmoid_d<T: Real>(y: T, d: T) -> T {
        d * (y * (T::ONE - y))
    }

    #[inline(always)]
    fn tanh_d<T: Real>(y: T, d: T) -> T {
        d * (T::ONE - y * y)
    }

    #[inline(always)]
    pub fn gates_d<T: Real>(_: impl Simd, gates: &[T], dz: &mut [T], units: usize) {
        for (row, dz) in gates.chunks_exact(4 * units).zip(dz.chunks_exact_mut(4 * units)) {
            for (block, (y, d)) in row.chunks_exact(units).zip(dz.chunks_exact_mut(units)).enumerate() {
                match block {
                    2 => d.iter_mut().zip(y).for_each(|(d, &y)| *d = tanh_d(y, *d)),
                    _ => d.iter_mut().zip(y).for_each(|(d, &y)| *d = sigmoid_d(y, *d)),
                }
            }
        }
    }

    #[inline(always)]
    pub fn state<T: Real>(_: impl Simd, gates: &[T], c: &[T], next: &mut [T], units: usize) {
        let rows = gates.chunks_exact(4 * units).zip(c.chunks_exact(units)).zip(next.chunks_exact_mut(units));
        for ((row, c), next) in rows {
            let [i, f, g, _] = blocks(row, units);
            for (((next, &f), &c), (&i, &g)) in next.iter_mut().zip(f).zip(c).zip(i.iter().zip(g)) {
                *next = f * c + i * g;
            }
        }
    }

    #[inline(always)]
    pub fn state_d<T: Real>(_: impl Simd, gates: &[T], c: &[T], d: &[T], by_gates: &mut [T], units: usize) {
        let rows = gates.chunks_exact(4 * units).zip(by_gates.chunks_exact_mut(4 * units));
        for ((row, by), (c, d)) in rows.zip(c.chunks_exact(units).zip(d.chunks_exact(units))) {
            let ([i, _, g, _], [by_i, by_f, by_g, by_o]) = (blocks(row, units), blocks_mut(by, units));
            for (by, factor) in [(by_i, g), (by_f, c), (by_g, i)] {
                for ((by, &d), &factor) in by.iter_mut().zip(d).zip(factor) {
                    *by = d * factor;
                }
            }
            by_o.fill(T::ZERO);
        }
    }

    #[inline(always)]
    pub fn gate<T: Real>(_: impl Simd, gates: &[T], x: &[T], gate: usize, y: &mut [T], units: usize) {
        let rows = gates.chunks_exact(4 * units).zip(x.chunks_exact(units)).zip(y.chunks_exact_mut(units));
        for ((row, x), y) in rows {
            let row = &row[gate * units..][..units];
            for ((y, &gate), &x) in y.iter_mut().zip(row).zip(x) {
                *y = gate * x;
            }
        }
    }

    #[inline(always)]
    pub fn d_gates<T: Real>(_: impl Simd, gates: &mut [T], given: [&[T]; 4], units: usize) {
        let [c, d_c, d_h, c_tanh] = given.map(|x| x.chunks_exact(units));
        let rows = gates.chunks_exact_mut(4 * units);
        for (row, ((c, d_c), (d_h, c_tanh))) in rows.zip(c.zip(d_c).zip(d_h.zip(c_tanh))) {
            let rest = d_chunks::<T, 16>(blocks_mut(row, units), [c, d_c, d_h, c_tanh]);
            let rest = d_chunks::<T, 4>(rest.0, rest.1);
            d_chunks::<T, 1>(rest.0, rest.1);
        }
    }

    /// [`d_gates`] of so many units at a time; gives those that are left.
    #[inline(always)]
    fn d_chunks<'g, 'x, T: Real, const N: usize>(
        gates: [&'g mut [T]; 4],
        given: [&'x [T]; 4],
    ) -> ([&'g mut [T]; 4], [&'x [T]; 4]) {
        let [i, f, g, o] = gates.map(|block| block.as_chunks_mut::<N>());
        let [c, d_c, d_h, c_tanh] = given.map(|x| x.as_chunks::<N>());
        let gates = i.0.iter_mut().zip(f.0).zip(g.0.iter_mut().zip(o.0));
        let given = c.0.iter().zip(d_c.0).zip(d_h.0.iter().zip(c_tanh.0));
        for (((i, f), (g, o)), ((c, d_c), (d_h, c_tanh))) in gates.zip(given) {
            // Into an array of their own: the compiler would not see that none of them is another's operand.
            let mut new = [[T::ZERO; N]; 4];
            for n in 0..N {
                new[0][n] = sigmoid_d(i[n], d_c[n] * g[n]);
                new[1][n] = sigmoid_d(f[n], d_c[n] * c[n]);
                new[2][n] = tanh_d(g[n], d_c[n] * i[n]);
                new[3][n] = sigmoid_d(o[n], d_h[n] * c_tanh[n]);
            }
            [*i, *f, *g, *o] = new;
        }
        ([i.1, f.1, g.1, o.1], [c.1, d_c.1, d_h.1, c_tanh.1])
    }
}
