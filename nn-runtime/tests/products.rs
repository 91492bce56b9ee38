//! Products against three plain loops in double precision.

mod common;

use common::*;
use nn_runtime::kernels as k;
use nn_runtime::math::Real;

const ROWS: [usize; 12] = [1, 2, 3, 7, 13, 16, 17, 31, 33, 63, 65, 100];

/// `c[m][n] = Σ a(m, k) b(k, n)`
fn product(
    [rows, depth, columns]: [usize; 3],
    a: impl Fn(usize, usize) -> f64,
    b: impl Fn(usize, usize) -> f64,
) -> Vec<f64> {
    let mut c = Vec::with_capacity(rows * columns);
    for i in 0..rows {
        for j in 0..columns {
            c.push((0..depth).map(|p| a(i, p) * b(p, j)).sum());
        }
    }
    c
}

fn plus(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a + b).collect()
}

fn layer<T: Real, const I: usize, const O: usize>(rows: usize) {
    let (x, dy) = (random::<[T; I]>(rows, 1), random::<[T; O]>(rows, 2));
    let w = random::<[[T; O]; I]>(1, 3)[0];
    let b = random::<[T; O]>(1, 4)[0];
    let (wx, wdy, ww, wb) = (wide(&x), wide(&dy), wide(&[w]), wide(&[b]));
    let ulps = 4.0 + (I + O + rows) as f64;

    let linear = product([rows, I, O], |i, p| wx[i * I + p], |p, j| ww[p * O + j]);
    let biased: Vec<f64> = linear.iter().enumerate().map(|(at, sum)| sum + wb[at % O]).collect();
    let mut y = poison::<[T; O]>(rows);
    k::dense_linear(&x, &w, &mut y);
    assert_close(&y, &linear, ulps);
    k::dense_linear_add(&x, &w, &mut y);
    assert_close(&y, &plus(&linear, &linear), 2.0 * ulps);
    k::dense(&x, &w, &b, &mut y);
    assert_close(&y, &biased, ulps);
    k::dense_relu(&x, &w, &b, &mut y);
    assert_close(&y, &biased.iter().map(|y| y.max(0.0)).collect::<Vec<_>>(), ulps);
    for (y, biased) in wide(&y).iter().zip(&biased) {
        assert!(biased.abs() < 1e-4 || y.is_sign_negative() == (*biased < 0.0), "the sign is remembered");
    }
    k::dense_tanh(&x, &w, &b, &mut y);
    assert_close(&y, &biased.iter().map(|y| y.tanh()).collect::<Vec<_>>(), ulps);
    k::dense_sigmoid(&x, &w, &b, &mut y);
    assert_close(&y, &biased.iter().map(|y| 1.0 / (1.0 + (-y).exp())).collect::<Vec<_>>(), ulps);

    let d_weight = product([I, rows, O], |i, r| wx[r * I + i], |r, j| wdy[r * O + j]);
    let mut dw = poison::<[[T; O]; I]>(1);
    k::dense_d_weight(&x, &dy, &mut dw[0]);
    assert_close(&dw, &d_weight, ulps);
    k::dense_d_weight_add(&x, &dy, &mut dw[0]);
    assert_close(&dw, &plus(&d_weight, &d_weight), 2.0 * ulps);

    // A weight moves along its derivative as one step after the other would move it.
    k::dense_d_weight(&x, &dy, &mut dw[0]);
    let (rate, decay) = (T::from_f64(0.1), T::from_f64(0.01));
    let (mut apart, mut at_once, mut room) = (w, w, poison::<[[T; O]; I]>(1));
    k::sgd(apart.as_flattened_mut(), dw.as_flattened().as_flattened(), rate, decay);
    k::dense_d_weight_sgd(&x, &dy, &mut at_once, &mut room[0], rate, decay);
    assert_eq!(at_once, apart);
    let mut pieces = vec![];
    k::dense_d_weight_then(&x, &dy, &mut room[0], |first, piece| {
        assert_eq!(first, pieces.len());
        pieces.extend_from_slice(piece);
    });
    assert_eq!(pieces, dw.as_flattened().as_flattened());

    let d_input = product([rows, O, I], |r, j| wdy[r * O + j], |j, i| ww[i * O + j]);
    let mut dx = poison::<[T; I]>(rows);
    k::dense_d_input(&dy, &w, &mut dx);
    assert_close(&dx, &d_input, ulps);
    k::dense_d_input_add(&dy, &w, &mut dx);
    assert_close(&dx, &plus(&d_input, &d_input), 2.0 * ulps);

    // The sum of a row does not depend on the rows around it.
    let (mut whole, mut cut) = (poison::<[T; O]>(rows), poison::<[T; O]>(rows));
    let (mut d_whole, mut d_cut) = (poison::<[T; I]>(rows), poison::<[T; I]>(rows));
    k::dense(&x, &w, &b, &mut whole);
    k::dense_d_input(&dy, &w, &mut d_whole);
    for (from, to) in [(0, rows / 3), (rows / 3, rows - rows / 4), (rows - rows / 4, rows)] {
        k::dense(&x[from..to], &w, &b, &mut cut[from..to]);
        k::dense_d_input(&dy[from..to], &w, &mut d_cut[from..to]);
    }
    assert_eq!(bits(&whole), bits(&cut));
    assert_eq!(bits(&d_whole), bits(&d_cut));
}

fn batched<T: Real, const M: usize, const K: usize, const N: usize>() {
    const SAMPLES: usize = 3;
    let a = random::<[[T; K]; M]>(SAMPLES, 1);
    let a_t = random::<[[T; M]; K]>(SAMPLES, 2);
    let b = random::<[[T; N]; K]>(SAMPLES, 3);
    let b_t = random::<[[T; K]; N]>(SAMPLES, 4);
    let (wa, wat, wb, wbt) = (wide(&a), wide(&a_t), wide(&b), wide(&b_t));
    let ulps = 4.0 + K as f64;
    let mut y = poison::<[[T; N]; M]>(SAMPLES);

    // Each front, its adding variant, and the element of its operands at a sample, a row and a column.
    macro_rules! check {
        ($front:ident, $add:ident, $a:expr, $b:expr, |$s:ident, $i:ident, $p:ident, $j:ident| $left:expr, $right:expr) => {
            let expected: Vec<f64> =
                (0..SAMPLES).flat_map(|$s| product([M, K, N], |$i, $p| $left, |$p, $j| $right)).collect();
            k::$front($a, $b, &mut y);
            assert_close(&y, &expected, ulps);
            k::$add($a, $b, &mut y);
            assert_close(&y, &plus(&expected, &expected), 2.0 * ulps);
        };
    }
    check!(matmul, matmul_add, &a, &b, |s, i, p, j| wa[(s * M + i) * K + p], wb[(s * K + p) * N + j]);
    check!(matmul_nt, matmul_nt_add, &a, &b_t, |s, i, p, j| wa[(s * M + i) * K + p], wbt[(s * N + j) * K + p]);
    check!(matmul_tn, matmul_tn_add, &a_t, &b, |s, i, p, j| wat[(s * K + p) * M + i], wb[(s * K + p) * N + j]);
    check!(matmul_shared, matmul_shared_add, &a[0], &b, |s, i, p, j| wa[i * K + p], wb[(s * K + p) * N + j]);
    check!(matmul_shared_t, matmul_shared_t_add, &a_t[0], &b, |s, i, p, j| wat[p * M + i], wb[(s * K + p) * N + j]);
}

/// Calls a test for pairs, resp. triples, of sizes.
macro_rules! sizes {
    ($test:ident::<$T:ident, _, _>($rows:expr): $($I:literal $O:literal,)*) => {
        $($test::<$T, $I, $O>($rows);)*
    };
    ($test:ident::<$T:ident, _, _, _>(): $($M:literal $K:literal $N:literal,)*) => {
        $($test::<$T, $M, $K, $N>();)*
    };
}

fn layers<T: Real>() {
    for rows in ROWS {
        sizes!(layer::<T, _, _>(rows): 1 1, 2 3, 3 16, 7 100, 13 65, 16 2, 17 33, 31 7, 33 17, 63 31, 65 13, 100 63, 31 32, 50 64, 41 2, 45 3, 47 4,);
    }
    // Inner dimensions of more than one block, and rows of more than two tiles.
    sizes!(layer::<T, _, _>(5): 600 33, 1025 2, 40 1030,);
    sizes!(layer::<T, _, _>(129): 130 40,);
    // Sums in two halves, in the middle and at the end of a block; more rows than there is room for.
    sizes!(layer::<T, _, _>(13): 400 100, 520 70,);
    sizes!(layer::<T, _, _>(200): 390 90,);
    // Right operands whose rows are copied next to each other.
    sizes!(layer::<T, _, _>(65): 140 300, 300 64,);
}

#[test]
fn layers_f32() {
    everywhere(layers::<f32>);
}

#[test]
fn layers_f64() {
    everywhere(layers::<f64>);
}

fn batches<T: Real>() {
    sizes!(batched::<T, _, _, _>(): 1 1 1, 2 3 7, 3 2 1, 7 13 16, 13 16 17, 16 17 31, 17 31 33, 31 33 13, 33 7 63, 63 1 65,
        65 100 3, 100 65 2, 1 63 100, 12 8 32, 24 16 64,);
}

#[test]
fn batches_f32() {
    everywhere(batches::<f32>);
}

#[test]
fn batches_f64() {
    everywhere(batches::<f64>);
}

#[test]
fn empty_batches_give_zeros() {
    everywhere(|| {
        let mut dw = poison::<[[f32; 40]; 20]>(1);
        k::dense_d_weight(&[], &[], &mut dw[0]);
        assert_eq!(dw[0], [[0.0; 40]; 20]);
        k::dense(&[], &dw[0], &[0.0; 40], &mut []);
    });
}

#[test]
fn nan_stays_in_its_row_and_passes_relu() {
    everywhere(|| {
        let w = random::<[[f32; 50]; 30]>(1, 1)[0];
        let mut x = random::<[f32; 30]>(20, 2);
        x[7][3] = f32::NAN;
        let mut y = random::<[f32; 50]>(20, 3);
        k::dense_relu(&x, &w, &[0.0; 50], &mut y);
        for (row, y) in y.iter().enumerate() {
            assert!(y.iter().all(|y| y.is_nan() == (row == 7)));
        }
    });
}

#[test]
fn relu_distinguishes_zero_from_below() {
    everywhere(|| {
        let mut y = [[f32::NAN; 2]; 3];
        k::dense_relu(&[[-0.0], [1.0], [-1.0]], &[[0.5, 0.0]], &[-0.0; 2], &mut y);
        let expected: [[f32; 2]; 3] = [[0.0, 0.0], [0.5, 0.0], [-0.0, 0.0]];
        assert_eq!(bits(&y), bits(&expected));
    });
}
