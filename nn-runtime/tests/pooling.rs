//! Pooling against plain loops in double precision.

mod common;

use common::*;
use nn_runtime::kernels as k;
use nn_runtime::math::Real;

/// The elements of the input that a window meets, row by row.
fn met([h, w]: [usize; 2], p: [usize; 2], settings: [[usize; 2]; 4]) -> Vec<usize> {
    let [kernel, stride, padding, dilation] = settings;
    let at = |axis: usize, k: usize| (p[axis] * stride[axis] + k * dilation[axis]).wrapping_sub(padding[axis]);
    let pairs = (0..kernel[0]).flat_map(|a| (0..kernel[1]).map(move |b| (a, b)));
    let places = pairs.map(|(a, b)| (at(0, a), at(1, b)));
    places.filter(|&(row, column)| row < h && column < w).map(|(row, column)| row * w + column).collect()
}

fn pooling<T: Real, const C: usize, const H: usize, const W: usize, const P: usize, const Q: usize>(
    settings: [[usize; 2]; 4],
) {
    pooling_of::<T, 3, C, H, W, P, Q>(settings);
    pooling_of::<T, 35, C, H, W, P, Q>(settings);
}

fn pooling_of<
    T: Real,
    const SAMPLES: usize,
    const C: usize,
    const H: usize,
    const W: usize,
    const P: usize,
    const Q: usize,
>(
    settings: [[usize; 2]; 4],
) {
    let [kernel, stride, padding, dilation] = settings;
    let window = k::window(kernel).stride(stride).padding(padding).dilation(dilation);
    let mut x = random::<[[[T; W]; H]; C]>(SAMPLES, 1);
    // Ties: the first wins.
    for x in x.as_flattened_mut().as_flattened_mut().as_flattened_mut() {
        *x = (*x * T::from_f64(4.0)).round();
    }
    let (v, dy) = (random::<[[[T; W]; H]; C]>(SAMPLES, 2), random::<[[[T; Q]; P]; C]>(SAMPLES, 3));
    let (wx, wv, wdy) = (wide(&x), wide(&v), wide(&dy));
    let (mut largest, mut picked, mut routed) = (vec![], vec![], vec![0.0; wx.len()]);
    let (mut mean, mut spread) = (vec![], vec![0.0; wx.len()]);
    let mut y_at = 0;
    for image in 0..SAMPLES * C {
        for (i, j) in (0..P).flat_map(|i| (0..Q).map(move |j| (i, j))) {
            let met: Vec<usize> = met([H, W], [i, j], settings).iter().map(|at| image * H * W + at).collect();
            let winner = met.iter().fold(met[0], |best, &at| if wx[at] > wx[best] { at } else { best });
            largest.push(wx[winner]);
            picked.push(wv[winner]);
            routed[winner] += wdy[y_at];
            mean.push(met.iter().map(|&at| wx[at]).sum::<f64>() / met.len() as f64);
            met.iter().for_each(|&at| spread[at] += wdy[y_at] / met.len() as f64);
            y_at += 1;
        }
    }
    let (mut y, mut dx) = (poison::<[[[T; Q]; P]; C]>(SAMPLES), poison::<[[[T; W]; H]; C]>(SAMPLES));
    k::max_pool2d(&x, window, &mut y);
    assert_close(&y, &largest, 0.0);
    k::max_pool2d_pick(&x, &v, window, &mut y);
    assert_close(&y, &picked, 0.0);
    k::max_pool2d_route(&x, &dy, window, &mut dx);
    assert_close(&dx, &routed, 16.0);
    let (mut y_lanes, mut dx_lanes) = (poison::<[[[T; Q]; P]; C]>(SAMPLES), poison::<[[[T; W]; H]; C]>(SAMPLES));
    k::max_pool2d_lanes(&in_lanes(&x), window, &mut y_lanes);
    k::from_lanes(&y_lanes, &mut y);
    assert_close(&y, &largest, 0.0);
    k::max_pool2d_route_lanes(&in_lanes(&x), &in_lanes(&dy), window, &mut dx_lanes);
    k::from_lanes(&dx_lanes, &mut dx);
    assert_close(&dx, &routed, 16.0);
    if dilation == [1, 1] {
        k::avg_pool2d(&x, window, false, &mut y);
        assert_close(&y, &mean, 32.0);
        k::avg_pool2d_d_input(&dy, window, false, &mut dx);
        assert_close(&dx, &spread, 32.0);
    }
}

fn cases<T: Real>() {
    pooling::<T, 3, 4, 6, 2, 3>([[2, 2], [2, 2], [0, 0], [1, 1]]);
    pooling::<T, 6, 28, 28, 14, 14>([[2, 2], [2, 2], [0, 0], [1, 1]]);
    pooling::<T, 2, 5, 7, 2, 3>([[2, 2], [2, 2], [0, 0], [1, 1]]);
    pooling::<T, 2, 5, 7, 3, 4>([[2, 2], [2, 2], [0, 0], [1, 1]]);
    pooling::<T, 2, 7, 8, 3, 6>([[3, 2], [2, 1], [0, 0], [1, 2]]);
    pooling::<T, 1, 5, 7, 5, 4>([[3, 3], [1, 2], [1, 1], [1, 1]]);
    pooling::<T, 2, 9, 5, 2, 3>([[2, 3], [4, 1], [1, 1], [4, 2]]);
}

#[test]
fn f32() {
    everywhere(cases::<f32>);
}

#[test]
fn f64() {
    everywhere(cases::<f64>);
}

#[test]
fn padding_counts_if_asked_for() {
    everywhere(|| {
        let x = [[[[1.0_f64, 2.0, 3.0]]]];
        let window = k::window([1, 2]).stride([1, 2]).padding([0, 1]);
        let (mut counted, mut left_out) = ([[[[0.0; 2]]]], [[[[0.0; 2]]]]);
        k::avg_pool2d(&x, window, true, &mut counted);
        k::avg_pool2d(&x, window, false, &mut left_out);
        assert_eq!((counted, left_out), ([[[[0.5, 2.5]]]], [[[[1.0, 2.5]]]]));
    });
}

#[test]
fn adaptive_windows_cover_the_input() {
    everywhere(|| {
        let x = [[[[1.0_f32, 2.0, 4.0, 8.0, 16.0]]]];
        let mut y = [[[[0.0; 3]]]];
        k::adaptive_avg_pool2d(&x, &mut y);
        assert_eq!(y, [[[[1.5, 14.0 / 3.0, 12.0]]]]);
        let mut dx = [[[[f32::NAN; 5]]]];
        k::adaptive_avg_pool2d_d_input(&[[[[2.0, 3.0, 4.0]]]], &mut dx);
        assert_eq!(dx, [[[[1.0, 2.0, 1.0, 3.0, 2.0]]]]);
    });
}

#[test]
fn nan_wins() {
    everywhere(|| {
        for at in 0..4 {
            let mut x = [[[[1.0_f32, 2.0], [3.0, f32::INFINITY]]]];
            x[0][0].as_flattened_mut()[at] = f32::NAN;
            let (mut y, mut dx) = ([[[[0.0]]]], [[[[0.0; 2]; 2]]]);
            for window in [k::window([2, 2]), k::window([2, 2]).stride([2, 2])] {
                k::max_pool2d(&x, window, &mut y);
                assert!(y[0][0][0][0].is_nan());
                k::max_pool2d_route(&x, &[[[[5.0]]]], window, &mut dx);
                let expected: Vec<f32> = (0..4).map(|n| if n == at { 5.0 } else { 0.0 }).collect();
                assert_eq!(dx[0][0].as_flattened(), expected);
                let (lanes, mut dx_lanes) = (in_lanes(&[x[0]; 17]), [[[[0.0; 2]; 2]]; 17]);
                k::max_pool2d_route_lanes(&lanes, &[[[[5.0]]]; 17], window, &mut dx_lanes);
                let mut dx = dx_lanes;
                k::from_lanes(&dx_lanes, &mut dx);
                assert!(dx.iter().all(|dx| dx[0].as_flattened() == expected));
            }
        }
    });
}
