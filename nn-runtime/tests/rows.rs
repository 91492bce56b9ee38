//! Reductions, softmax, losses and classes against plain loops in double precision.

mod common;

use common::*;
use nn_runtime::kernels as k;
use nn_runtime::math::Real;

const ROWS: [usize; 4] = [1, 2, 13, 33];

fn softmax(row: &[f64]) -> Vec<f64> {
    let largest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = row.iter().map(|z| (z - largest).exp()).sum();
    row.iter().map(|z| (z - largest).exp() / sum).collect()
}

fn last_axis<T: Real, const N: usize>(rows: usize) {
    let x = random::<[T; N]>(rows, 1);
    let wx = wide(&x);
    let each = |f: &dyn Fn(&[f64]) -> f64| wx.chunks(N).map(f).collect::<Vec<_>>();
    let logsumexp = |row: &[f64]| row.iter().map(|x| x.exp()).sum::<f64>().ln();
    let mut scalar = poison::<T>(rows);
    let mut y = poison::<[T; N]>(rows);

    k::sum_axis(&x, &mut scalar);
    assert_close(&scalar, &each(&|row| row.iter().sum()), 4.0 + N as f64);
    k::max_axis(&x, &mut scalar);
    assert_close(&scalar, &each(&|row| row.iter().copied().fold(f64::MIN, f64::max)), 0.0);
    k::min_axis(&x, &mut scalar);
    assert_close(&scalar, &each(&|row| row.iter().copied().fold(f64::MAX, f64::min)), 0.0);
    k::logsumexp(&x, &mut scalar);
    assert_close(&scalar, &each(&logsumexp), 16.0);
    k::softmax(&x, &mut y);
    let probabilities: Vec<f64> = wx.chunks(N).flat_map(softmax).collect();
    assert_close(&y, &probabilities, 16.0);
    let mut d = x.clone();
    k::softmax_d_into(&y, &mut d);
    let pairs: Vec<(f64, f64)> = probabilities.iter().copied().zip(wx.iter().copied()).collect();
    let along = |row: &[(f64, f64)]| row.iter().map(|(p, d)| p * d).sum::<f64>();
    let pulled = pairs.chunks(N).flat_map(|row| row.iter().map(move |(p, d)| p * (d - along(row))));
    assert_close(&d, &pulled.collect::<Vec<_>>(), 64.0);
    k::log_softmax(&x, &mut y);
    assert_close(&y, &probabilities.iter().map(|p| p.ln()).collect::<Vec<_>>(), 16.0);

    let class: Vec<u32> = (0..rows).map(|row| (row * 7 % N) as u32).collect();
    let losses: Vec<f64> = (0..rows).map(|row| -probabilities[row * N + class[row] as usize].ln()).collect();
    k::cross_entropy_loss(&x, &class, &mut scalar);
    assert_close(&scalar, &losses, 16.0);
    let loss = k::cross_entropy(&x, &class, &mut y);
    assert_close(&[loss], &[losses.iter().sum::<f64>() / rows as f64], 16.0 + rows as f64);
    let mut gradient = probabilities;
    for (row, &class) in class.iter().enumerate() {
        gradient[row * N + class as usize] -= 1.0;
    }
    gradient.iter_mut().for_each(|d| *d /= rows as f64);
    assert_close(&y, &gradient, 16.0);

    let best = each(&|row| {
        let largest = row.iter().copied().fold(f64::MIN, f64::max);
        row.iter().position(|&x| x == largest).unwrap() as f64
    });
    k::argmax(&x, &mut scalar);
    assert_close(&scalar, &best, 0.0);
    let hits: Vec<f64> = best.iter().zip(&class).map(|(b, c)| f64::from(*b == f64::from(*c))).collect();
    k::correct(&x, &class, &mut scalar);
    assert_close(&scalar, &hits, 0.0);
    assert_close(&[k::accuracy(&x, &class)], &[hits.iter().sum::<f64>() / rows as f64], 1.0);
    k::pick(&x, &class, &mut scalar);
    let picked: Vec<f64> = (0..rows).map(|row| wx[row * N + class[row] as usize]).collect();
    assert_close(&scalar, &picked, 0.0);
    k::one_hot(&class, &mut y);
    for (row, y) in y.iter().enumerate() {
        assert!(y.iter().enumerate().all(|(j, y)| y.to_f64() == f64::from(j == class[row] as usize)));
    }

    let mut sum = random::<[T; N]>(1, 2);
    let sums: Vec<f64> = (0..N).map(|j| (0..rows).map(|row| wx[row * N + j]).sum()).collect();
    k::sum_samples(&x, &mut sum[0]);
    assert_close(&sum, &sums, 4.0 + rows as f64);
    k::sum_samples_add(&x, &mut sum[0]);
    assert_close(&sum, &sums.iter().map(|s| 2.0 * s).collect::<Vec<_>>(), 8.0 + 2.0 * rows as f64);
    assert_close(&[k::sum_all(&x)], &[wx.iter().sum()], 8.0 + (rows * N) as f64);
    k::pick(&x, &class, &mut scalar);
    let mean = wide(&scalar).iter().sum::<f64>() / rows as f64;
    assert_close(&[k::mean_samples(&scalar)], &[mean], 4.0 + rows as f64);
}

fn normalized<T: Real, const N: usize>(rows: usize) {
    const EPS: f64 = 0.01;
    let (x, dy) = (random::<[T; N]>(rows, 1), random::<[T; N]>(rows, 2));
    let (wx, wdy) = (wide(&x), wide(&dy));
    let eps = T::from_f64(EPS).to_f64();
    for centered in [true, false] {
        let (mut expected, mut backwards) = (vec![], vec![]);
        for (x, dy) in wx.chunks(N).zip(wdy.chunks(N)) {
            let mean = |row: &mut dyn Iterator<Item = f64>| row.sum::<f64>() / N as f64;
            let middle = if centered { mean(&mut x.iter().copied()) } else { 0.0 };
            let r = 1.0 / (mean(&mut x.iter().map(|x| (x - middle).powi(2))) + eps).sqrt();
            let y: Vec<f64> = x.iter().map(|x| (x - middle) * r).collect();
            let along = mean(&mut y.iter().zip(dy).map(|(y, dy)| y * dy));
            let shift = if centered { mean(&mut dy.iter().copied()) } else { 0.0 };
            backwards.extend(y.iter().zip(dy).map(|(y, dy)| r * (dy - shift - y * along)));
            expected.extend(y);
        }
        let (mut y, mut dx) = (poison::<[T; N]>(rows), poison::<[T; N]>(rows));
        if centered {
            k::layer_norm(&x, EPS, &mut y);
            k::layer_norm_d_input(&dy, &x, EPS, &mut dx);
        } else {
            k::rms_norm(&x, EPS, &mut y);
            k::rms_norm_d_input(&dy, &x, EPS, &mut dx);
        }
        assert_close(&y, &expected, 32.0);
        assert_close(&dx, &backwards, 256.0);
    }
}

fn gates<T: Real, const W: usize, const H: usize>(rows: usize) {
    let [c, d_c, d_h, c_tanh] = [1, 2, 3, 4].map(|seed| random::<[T; H]>(rows, seed));
    let (z, d) = (random::<[T; W]>(rows, 5), random::<[T; W]>(rows, 6));
    let mut a = poison::<[T; W]>(rows);
    k::lstm_gates(&z, &mut a);
    let is_candidate = |at: usize| at % W / H == 2;
    let sigmoid = |x: f64| 1.0 / (1.0 + (-x).exp());
    let expected = wide(&z).into_iter().enumerate();
    let expected: Vec<f64> = expected.map(|(at, z)| if is_candidate(at) { z.tanh() } else { sigmoid(z) }).collect();
    assert_close(&a, &expected, 8.0);

    let (wa, [wc, wd_c, wd_h, wc_tanh]) = (wide(&a), [&c, &d_c, &d_h, &c_tanh].map(|x| wide(x)));
    let gate = |at: usize, number: usize| wa[at / H * W + number * H + at % H];
    let narrow = |f: &dyn Fn(usize) -> f64| (0..rows * H).map(f).collect::<Vec<_>>();
    let mut next = poison::<[T; H]>(rows);
    k::lstm_state(&a, &c, &mut next);
    assert_close(&next, &narrow(&|at| gate(at, 1) * wc[at] + gate(at, 0) * gate(at, 2)), 4.0);
    k::lstm_gate(&a, &c, 3, &mut next);
    assert_close(&next, &narrow(&|at| gate(at, 3) * wc[at]), 1.0);

    let slope = |at: usize| if is_candidate(at) { 1.0 - wa[at] * wa[at] } else { wa[at] * (1.0 - wa[at]) };
    let in_state = |at: usize| at / W * H + at % H;
    let by_gate = |at: usize| {
        let n = in_state(at);
        let factor = [gate(n, 2), wc[n], gate(n, 0), 0.0][at % W / H];
        wd_c[n] * factor
    };
    let wd = wide(&d);
    let mut dz = poison::<[T; W]>(rows);
    k::lstm_gates_d(&a, &d, &mut dz);
    assert_close(&dz, &(0..rows * W).map(|at| wd[at] * slope(at)).collect::<Vec<_>>(), 4.0);
    k::lstm_state_d(&a, &c, &d_c, &mut dz);
    assert_close(&dz, &(0..rows * W).map(by_gate).collect::<Vec<_>>(), 2.0);
    k::lstm_d_gates(&a, &c, &d_c, &d_h, &c_tanh, &mut dz);
    let out = |at: usize| if at % W / H == 3 { wd_h[in_state(at)] * wc_tanh[in_state(at)] } else { 0.0 };
    assert_close(&dz, &(0..rows * W).map(|at| (by_gate(at) + out(at)) * slope(at)).collect::<Vec<_>>(), 4.0);
}

#[test]
fn gates_of_an_lstm() {
    everywhere(|| {
        for rows in ROWS {
            gates::<f32, 4, 1>(rows);
            gates::<f32, 12, 3>(rows);
            gates::<f32, 64, 16>(rows);
            gates::<f32, 148, 37>(rows);
            gates::<f64, 76, 19>(rows);
        }
    });
}

fn inner_axis<T: Real, const N: usize, const I: usize>(rows: usize) {
    let x = random::<[[T; I]; N]>(rows, 1);
    let wx = wide(&x);
    let fold = |f: fn(f64, f64) -> f64| -> Vec<f64> {
        (0..rows * I).map(|at| (0..N).map(|j| wx[(at / I * N + j) * I + at % I]).reduce(f).unwrap()).collect()
    };
    let mut y = poison::<[T; I]>(rows);
    k::sum_axis(&x, &mut y);
    assert_close(&y, &fold(|a, b| a + b), 4.0 + N as f64);
    k::max_axis(&x, &mut y);
    assert_close(&y, &fold(f64::max), 0.0);
    k::min_axis(&x, &mut y);
    assert_close(&y, &fold(f64::min), 0.0);
    let mut back = poison::<[[T; I]; N]>(rows);
    k::broadcast_axis(&y, &mut back);
    assert!(back.iter().zip(&y).all(|(back, y)| back.iter().all(|back| back == y)));
    let mut sum = poison::<[[T; I]; N]>(1);
    k::sum_samples(&x, &mut sum[0]);
    let sums: Vec<f64> = (0..N * I).map(|j| (0..rows).map(|row| wx[row * N * I + j]).sum()).collect();
    assert_close(&sum, &sums, 4.0 + rows as f64);
}

fn cumulative<T: Real, const N: usize, const I: usize>(rows: usize) {
    let x = random::<[[T; I]; N]>(rows, 3);
    let wx = wide(&x);
    let sums = |range: fn(usize) -> std::ops::Range<usize>| -> Vec<f64> {
        let at = |i: usize| (i / (N * I), i / I % N, i % I);
        let sum = |(r, j, c): (usize, usize, usize)| range(j).map(|j| wx[(r * N + j) * I + c]).sum();
        (0..rows * N * I).map(|i| sum(at(i))).collect()
    };
    let mut y = poison::<[[T; I]; N]>(rows);
    k::cumsum_axis(&x, &mut y);
    assert_close(&y, &sums(|j| 0..j + 1), 4.0 + N as f64);
    k::cumsum_axis_reversed(&x, &mut y);
    assert_close(&y, &sums(|j| j..N), 4.0 + N as f64);
}

#[test]
fn sums_accumulate() {
    everywhere(|| {
        for rows in ROWS {
            cumulative::<f32, 1, 1>(rows);
            cumulative::<f32, 7, 1>(rows);
            cumulative::<f32, 100, 3>(rows);
            cumulative::<f64, 3, 33>(rows);
        }
    });
}

macro_rules! sizes {
    ($T:ident, $rows:ident: $($N:literal)*) => {$(
        last_axis::<$T, $N>($rows);
        normalized::<$T, $N>($rows);
        inner_axis::<$T, $N, 5>($rows);
        inner_axis::<$T, 3, $N>($rows);
    )*};
}

fn all<T: Real>() {
    for rows in ROWS {
        sizes!(T, rows: 1 2 3 7 13 16 17 31 33 63 65 100);
    }
}

#[test]
fn rows_f32() {
    everywhere(all::<f32>);
}

#[test]
fn rows_f64() {
    everywhere(all::<f64>);
}

fn large_logits<T: Real>() {
    let big = T::from_f64(1000.0);
    let z = [[big, T::ZERO, -big], [-big, -big, -big]];
    let mut y = z;
    k::softmax_mut(&mut y);
    assert_close(&y, &[1.0, 0.0, 0.0, 1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0], 2.0);
    y = z;
    k::log_softmax_mut(&mut y);
    assert_close(&y, &[0.0, -1000.0, -2000.0, -3f64.ln(), -3f64.ln(), -3f64.ln()], 2.0);
    let mut sums = [T::NAN; 2];
    k::logsumexp(&z, &mut sums);
    assert_close(&sums, &[1000.0, -1000.0 + 3f64.ln()], 2.0);
    assert_close(&[k::cross_entropy(&z, &[2, 0], &mut y)], &[(2000.0 + 3f64.ln()) / 2.0], 2.0);
    assert_close(&y, &[0.5, 0.0, -0.5, -1.0 / 3.0, 1.0 / 6.0, 1.0 / 6.0], 2.0);
    let mut sum = [T::NAN];
    k::logsumexp(&[[T::NEG_INFINITY; 3]], &mut sum);
    assert_eq!(sum, [T::NEG_INFINITY]);
    let mut masked = [[T::NEG_INFINITY, T::ZERO, T::NEG_INFINITY]];
    k::softmax_mut(&mut masked);
    assert_close(&masked, &[0.0, 1.0, 0.0], 0.0);
}

#[test]
fn no_logit_is_too_large() {
    everywhere(large_logits::<f32>);
    everywhere(large_logits::<f64>);
}

fn nan<T: Real, const N: usize>() {
    for at in 0..N {
        let mut x = random::<[T; N]>(2, 5);
        x[0][at] = T::NAN;
        let (mut y, mut s) = (x.clone(), [T::ZERO; 2]);
        let poisoned = |s: [T; 2]| {
            assert!(s[0].to_f64().is_nan() && !s[1].to_f64().is_nan());
        };
        k::sum_axis(&x, &mut s);
        poisoned(s);
        k::max_axis(&x, &mut s);
        poisoned(s);
        k::min_axis(&x, &mut s);
        poisoned(s);
        k::logsumexp(&x, &mut s);
        poisoned(s);
        k::cross_entropy_loss(&x, &[0, 0], &mut s);
        poisoned(s);
        k::argmax(&x, &mut s);
        assert_eq!(s[0].to_f64(), at as f64);
        assert!(k::cross_entropy_mut(&mut y, &[0, 0]).to_f64().is_nan());
        assert!(wide(&y[..1]).iter().all(|y| y.is_nan()) && wide(&y[1..]).iter().all(|y| !y.is_nan()));
        k::softmax(&x, &mut y);
        assert!(wide(&y[..1]).iter().all(|y| y.is_nan()) && wide(&y[1..]).iter().all(|y| !y.is_nan()));
        assert!(k::sum_all(&x).to_f64().is_nan());
    }
}

#[test]
fn nan_spreads_over_its_row_only() {
    everywhere(nan::<f32, 3>);
    everywhere(nan::<f32, 37>);
    everywhere(nan::<f64, 18>);
}

#[test]
fn first_maximum_wins() {
    let mut y = [f32::NAN; 2];
    k::argmax(&[[1.0, 3.0, 3.0], [0.0, -0.0, 0.0]], &mut y);
    assert_eq!(y, [1.0, 0.0]);
}

#[test]
#[should_panic]
fn a_class_out_of_range_panics() {
    k::cross_entropy(&[[0.0_f32; 3]], &[3], &mut [[0.0; 3]]);
}
