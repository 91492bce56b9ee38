//! Convolutions against plain loops in double precision.

mod common;

use common::*;
use nn_runtime::kernels as k;
use nn_runtime::math::Real;

/// Shapes of a convolution, and its window.
#[derive(Clone, Copy)]
struct Case {
    /// Channels, rows and columns.
    x: [usize; 3],
    /// Filters, channels of a group, rows and columns.
    w: [usize; 4],
    y: [usize; 3],
    stride: [usize; 2],
    padding: [usize; 2],
    dilation: [usize; 2],
}

impl Case {
    /// Calls `f` with the places of the three factors of every term, sample by sample.
    fn terms(self, samples: usize, mut f: impl FnMut(usize, usize, usize)) {
        let Case { x: [c, h, w], w: [o, g, kh, kw], y: [_, p, q], stride, padding, dilation } = self;
        let filters = o / (c / g);
        for (n, o) in (0..samples).flat_map(|n| (0..o).map(move |o| (n, o))) {
            for (i, p_at) in (0..p).flat_map(|i| (0..q).map(move |j| (i, j))) {
                for c_in in 0..g {
                    for (a, b) in (0..kh).flat_map(|a| (0..kw).map(move |b| (a, b))) {
                        let row = (i * stride[0] + a * dilation[0]).wrapping_sub(padding[0]);
                        let column = (p_at * stride[1] + b * dilation[1]).wrapping_sub(padding[1]);
                        if row < h && column < w {
                            let channel = o / filters * g + c_in;
                            let at_x = ((n * c + channel) * h + row) * w + column;
                            let at_w = ((o * g + c_in) * kh + a) * kw + b;
                            f(at_x, at_w, ((n * self.y[0] + o) * p + i) * q + p_at);
                        }
                    }
                }
            }
        }
    }
}

#[allow(clippy::too_many_arguments)]
fn convolution<
    T: Real,
    const C: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const G: usize,
    const KH: usize,
    const KW: usize,
    const P: usize,
    const Q: usize,
>(
    samples: usize,
    stride: [usize; 2],
    padding: [usize; 2],
    dilation: [usize; 2],
) {
    let case = Case { x: [C, H, W], w: [O, G, KH, KW], y: [O, P, Q], stride, padding, dilation };
    let window = k::window([KH, KW]).stride(stride).padding(padding).dilation(dilation);
    let (x, dy) = (random::<[[[T; W]; H]; C]>(samples, 1), random::<[[[T; Q]; P]; O]>(samples, 2));
    let (w, b) = (random::<[[[[T; KW]; KH]; G]; O]>(1, 3), random::<[T; O]>(1, 4)[0]);
    let (wx, wdy, ww, wb) = (wide(&x), wide(&dy), wide(&w), wide(&[b]));

    let ulps = 4.0 + (G * KH * KW) as f64;
    let mut linear = vec![0.0; samples * O * P * Q];
    case.terms(samples, |x, w, y| linear[y] += wx[x] * ww[w]);
    let biased: Vec<f64> = linear.iter().enumerate().map(|(at, y)| y + wb[at / (P * Q) % O]).collect();
    let mut y = poison::<[[[T; Q]; P]; O]>(samples);
    k::conv2d_linear(&x, &w[0], window, &mut y);
    assert_close(&y, &linear, ulps);
    k::conv2d(&x, &w[0], &b, window, &mut y);
    assert_close(&y, &biased, ulps);
    k::conv2d_relu(&x, &w[0], &b, window, &mut y);
    assert_close(&y, &biased.iter().map(|y| y.max(0.0)).collect::<Vec<_>>(), ulps);

    let mut d_input = vec![0.0; samples * C * H * W];
    case.terms(samples, |x, w, y| d_input[x] += ww[w] * wdy[y]);
    let mut dx = poison::<[[[T; W]; H]; C]>(samples);
    k::conv2d_d_input(&dy, &w[0], window, &mut dx);
    assert_close(&dx, &d_input, 4.0 + (O * KH * KW) as f64);

    let mut d_weight = vec![0.0; O * G * KH * KW];
    case.terms(samples, |x, w, y| d_weight[w] += wx[x] * wdy[y]);
    let mut dw = poison::<[[[[T; KW]; KH]; G]; O]>(1);
    k::conv2d_d_weight(&x, &dy, window, &mut dw[0]);
    assert_close(&dw, &d_weight, 4.0 + (samples * P * Q) as f64);

    if KH > 16 || KW > 16 {
        return;
    }
    let (x_lanes, dy_lanes) = (in_lanes(&x), in_lanes(&dy));
    let mut y_lanes = poison::<[[[T; Q]; P]; O]>(samples);
    k::conv2d_linear_lanes(&x_lanes, &w[0], window, &mut y_lanes);
    k::from_lanes(&y_lanes, &mut y);
    assert_close(&y, &linear, ulps);
    k::conv2d_lanes(&x_lanes, &w[0], &b, window, &mut y_lanes);
    k::from_lanes(&y_lanes, &mut y);
    assert_close(&y, &biased, ulps);
    k::conv2d_relu_lanes(&x_lanes, &w[0], &b, window, &mut y_lanes);
    k::from_lanes(&y_lanes, &mut y);
    assert_close(&y, &biased.iter().map(|y| y.max(0.0)).collect::<Vec<_>>(), ulps);
    let mut dx_lanes = poison::<[[[T; W]; H]; C]>(samples);
    k::conv2d_d_input_lanes(&dy_lanes, &w[0], window, &mut dx_lanes);
    k::from_lanes(&dx_lanes, &mut dx);
    assert_close(&dx, &d_input, 4.0 + (O * KH * KW) as f64);
    let mut dw = poison::<[[[[T; KW]; KH]; G]; O]>(1);
    k::conv2d_d_weight_lanes(&x_lanes, &dy_lanes, window, &mut dw[0]);
    assert_close(&dw, &d_weight, 4.0 + (samples * P * Q) as f64);
    let mut d_bias = vec![0.0; O];
    wdy.iter().enumerate().for_each(|(at, dy)| d_bias[at / (P * Q) % O] += dy);
    let mut db = poison::<[T; O]>(1);
    k::sum_rows_lanes(&dy_lanes, &mut db[0]);
    assert_close(&db, &d_bias, 4.0 + (samples * P * Q) as f64);
}

/// Channels, rows, columns → filters of channels × kernel → rows, columns of the output; stride, padding, dilation.
macro_rules! cases {
    ($T:ident $samples:expr; $($C:literal $H:literal $W:literal, $O:literal of $G:literal $KH:literal $KW:literal,
        $P:literal $Q:literal, $stride:expr, $padding:expr, $dilation:expr;)*) => {
        $(convolution::<$T, $C, $H, $W, $O, $G, $KH, $KW, $P, $Q>($samples, $stride, $padding, $dilation);)*
    };
}

fn small<T: Real>() {
    for samples in [1, 3, 7, 16, 35] {
        cases! { T samples;
            1 1 1, 1 of 1 1 1, 1 1, [1, 1], [0, 0], [1, 1];
            3 3 3, 3 of 3 3 3, 3 3, [1, 1], [1, 1], [1, 1];
            2 5 7, 3 of 2 3 2, 3 6, [1, 1], [0, 0], [1, 1];
            2 5 7, 3 of 2 3 2, 7 8, [1, 1], [2, 1], [1, 1];
            1 28 28, 6 of 1 5 5, 28 28, [1, 1], [2, 2], [1, 1];
            6 14 14, 16 of 6 5 5, 10 10, [1, 1], [0, 0], [1, 1];
            4 6 9, 6 of 2 3 3, 6 9, [1, 1], [1, 1], [1, 1];
            6 5 4, 4 of 3 2 2, 4 3, [1, 1], [0, 0], [1, 1];
            5 6 7, 5 of 1 3 3, 6 7, [1, 1], [1, 1], [1, 1];
            5 6 7, 10 of 1 3 2, 3 4, [2, 2], [1, 1], [1, 1];
            2 9 11, 3 of 2 3 2, 4 4, [2, 3], [0, 1], [1, 1];
            2 9 11, 3 of 2 3 2, 3 4, [3, 3], [1, 2], [2, 3];
            2 8 10, 13 of 2 2 3, 5 3, [2, 3], [2, 1], [3, 2];
            1 1 20, 2 of 1 1 4, 1 5, [1, 4], [0, 0], [1, 1];
            1 1 21, 2 of 1 1 4, 1 5, [1, 4], [0, 0], [1, 1];
            1 1 22, 2 of 1 1 4, 1 5, [1, 4], [0, 0], [1, 1];
            1 1 23, 2 of 1 1 4, 1 5, [1, 4], [0, 0], [1, 1];
            1 23 2, 2 of 1 4 1, 5 2, [4, 1], [0, 0], [1, 1];
            3 7 7, 8 of 3 1 1, 4 4, [2, 2], [0, 0], [1, 1];
            2 4 4, 2 of 2 3 3, 8 8, [1, 1], [3, 3], [1, 1];
            1 2 2, 1 of 1 1 1, 6 6, [1, 1], [2, 2], [1, 1];
            1 7 3, 2 of 1 3 1, 2 3, [5, 1], [1, 0], [1, 1];
        }
    }
}

#[test]
fn small_f32() {
    everywhere(small::<f32>);
}

#[test]
fn small_f64() {
    everywhere(small::<f64>);
}

/// More than one block: of rows, of channels, of a row.
fn large<T: Real>() {
    cases! { T 2;
        1 40 40, 2 of 1 33 31, 8 10, [1, 1], [0, 0], [1, 1];
        1 1 9000, 2 of 1 1 3, 1 9000, [1, 1], [0, 1], [1, 1];
    }
    cases! { T 18;
        20 30 31, 5 of 20 3 3, 30 31, [1, 1], [1, 1], [1, 1];
        40 17 40, 8 of 20 3 5, 9 14, [2, 3], [1, 2], [1, 1];
        150 3 4, 3 of 150 3 3, 3 4, [1, 1], [1, 1], [1, 1];
    }
}

#[test]
fn large_f32() {
    everywhere(large::<f32>);
}

#[test]
fn large_f64() {
    everywhere(large::<f64>);
}

#[test]
fn nan_reaches_what_it_is_part_of() {
    everywhere(|| {
        let mut x = [[[[1.0_f32; 20]; 3]; 1]; 2];
        x[0][0][1][4] = f32::NAN;
        let mut y = [[[[0.0; 19]; 2]; 1]; 2];
        let window = k::window([2, 2]);
        k::conv2d_linear(&x, &[[[[1.0; 2]; 2]; 1]; 1], window, &mut y);
        for (row, y) in y[0][0].iter().enumerate() {
            assert!(y.iter().enumerate().all(|(column, y)| y.is_nan() == (3..5).contains(&column)), "row {row}");
        }
        assert_eq!(y[1], [[[4.0; 19]; 2]; 1]);
        // The upper corner of the kernel alone never meets the last element.
        x[0][0][1][4] = 1.0;
        x[0][0][2][19] = f32::NAN;
        let mut dw = [[[[0.0; 2]; 2]; 1]; 1];
        k::conv2d_d_weight(&x, &[[[[1.0; 19]; 2]; 1]; 2], window, &mut dw);
        assert_eq!(dw[0][0].map(|row| row.map(f32::is_nan)), [[false, false], [false, true]]);
    });
}

#[test]
fn empty_batches_give_zeros() {
    everywhere(|| {
        let mut dw = poison::<[[[[f32; 3]; 3]; 2]; 4]>(1);
        let x: &[[[[f32; 5]; 5]; 2]] = &[];
        let dy: &[[[[f32; 3]; 3]; 4]] = &[];
        k::conv2d_d_weight(x, dy, k::window([3, 3]), &mut dw[0]);
        assert_eq!(wide(&dw), [0.0; 72]);
        k::conv2d_d_input(dy, &dw[0], k::window([3, 3]), &mut [] as &mut [[[[f32; 5]; 5]; 2]]);
    });
}
