//! Elementwise loops and expressions, views and movements of scalars.

mod common;

use common::*;
use nn_runtime::kernels as k;
use nn_runtime::math::{self, *};

fn map<T: Real, const N: usize>(rows: usize) {
    let (x, g) = (random::<[T; N]>(rows, 1), random::<[T; N]>(rows, 2));
    let (bias, each) = (random::<[T; N]>(1, 3), random::<T>(rows, 4));
    let (wx, wg, wb, we) = (wide(&x), wide(&g), wide(&bias), wide(&each));
    let expect = |f: &dyn Fn(usize) -> f64| (0..rows * N).map(f).collect::<Vec<_>>();
    let mut y = poison::<[T; N]>(rows);

    k::map(&mut y, &x[..], |x| x + x);
    assert_close(&y, &expect(&|i| 2.0 * wx[i]), 0.0);
    k::map(
        &mut y,
        (&x[..], &g[..]),
        #[inline(always)]
        |(x, g)| if x > T::ZERO { g } else { T::ZERO },
    );
    assert_close(&y, &expect(&|i| if wx[i] > 0.0 { wg[i] } else { 0.0 }), 0.0);
    k::map(&mut y, (&x[..], k::cycle(&bias[0]), k::each(&each, N)), |(x, b, e)| tanh(x * b + e));
    assert_close(&y, &expect(&|i| (wx[i] * wb[i % N] + we[i / N]).tanh()), 8.0);
    k::update(&mut y, (), |y, ()| y * y);
    assert_close(&y, &expect(&|i| (wx[i] * wb[i % N] + we[i / N]).tanh().powi(2)), 16.0);
    let before = wide(&y);
    k::update(&mut y, &x[..], |y, x| y - x);
    assert_close(&y, &expect(&|i| before[i] - wx[i]), 2.0);
    k::map(&mut y, (), |()| T::ONE);
    assert_close(&y, &expect(&|_| 1.0), 0.0);

    // All repeated sources at once, in step with none of the others.
    k::map(&mut y, (k::cycle_each(&bias[0], 5), k::cycle(&bias[0]), k::each(&each, N)), |(a, b, c)| a + b * c);
    assert_close(&y, &expect(&|i| wb[i / 5 % N] + wb[i % N] * we[i / N]), 2.0);

    // One bias a channel: samples of [N][3].
    let x3 = random::<[[T; 3]; N]>(rows, 5);
    let mut y3 = poison::<[[T; 3]; N]>(rows);
    k::map(&mut y3, (&x3[..], k::cycle_each(&bias[0], 3)), |(x, b)| x + b);
    let wx3 = wide(&x3);
    assert_close(&y3, &(0..rows * N * 3).map(|i| wx3[i] + wb[i / 3 % N]).collect::<Vec<_>>(), 1.0);
}

fn maps<T: Real>() {
    for rows in [0, 1, 2, 3, 7, 33] {
        map::<T, 1>(rows);
        map::<T, 2>(rows);
        map::<T, 7>(rows);
        map::<T, 16>(rows);
        map::<T, 33>(rows);
        map::<T, 100>(rows);
    }
}

#[test]
fn maps_f32() {
    everywhere(maps::<f32>);
}

#[test]
fn maps_f64() {
    everywhere(maps::<f64>);
}

#[test]
fn eight_operands() {
    let x = [[1.0_f32; 5]; 3];
    let mut y = [[0.0_f32; 5]; 3];
    let x = &x[..];
    k::map(&mut y, (x, x, x, x, x, x, x, k::cycle(&2.0_f32)), |(a, b, c, d, e, f, g, h)| a + b + c + d + e + f + g + h);
    assert_eq!(y, [[9.0; 5]; 3]);
}

#[test]
#[should_panic(expected = "differ in size")]
fn operands_of_other_sizes_are_refused() {
    k::map(&mut [0.0_f32; 3], &[0.0_f32; 4][..], |x| x);
}

#[test]
fn views_keep_the_order() {
    let mut x = [[[1.0_f32, 2.0], [3.0, 4.0], [5.0, 6.0]]; 2];
    assert_eq!(k::flat(&x[0]), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    let rows: &[[f32; 3]] = k::view(&x);
    assert_eq!(rows, [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let scalars: &mut [f32] = k::view_mut(&mut x);
    scalars[7] = 9.0;
    assert_eq!(x[1][0][1], 9.0);
    let first: &mut [[f32; 5]] = k::reuse(&mut x, 2);
    assert_eq!(first, [[1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 1.0, 9.0, 3.0, 4.0]]);
    assert_eq!(k::one(&3_u32), [3]);
    k::flat_mut(&mut x[0])[0] = 7.0;
    k::one_mut(&mut x[1])[0][2][1] = 8.0;
    assert_eq!((x[0][0][0], x[1][2][1]), (7.0, 8.0));
}

#[test]
#[should_panic(expected = "whole number")]
fn views_need_whole_arrays() {
    let _: &[[f32; 4]] = k::view(&[[0.0_f32; 3]; 2]);
}

#[test]
fn axes_are_permuted() {
    everywhere(|| {
        let x = random::<[[[f32; 4]; 3]; 2]>(5, 1);
        let mut y = poison::<[[[f32; 2]; 4]; 3]>(5);
        k::permute(&x, &mut y, [2, 3, 4], [1, 2, 0]);
        for (x, y) in x.iter().zip(&y) {
            for (i, x) in x.iter().enumerate() {
                for (j, x) in x.iter().enumerate() {
                    for (l, x) in x.iter().enumerate() {
                        assert_eq!(y[j][l][i], *x);
                    }
                }
            }
        }
        let mut back = poison::<[[[f32; 4]; 3]; 2]>(5);
        k::permute(&y, &mut back, [3, 4, 2], [2, 0, 1]);
        assert_eq!(back, x);
        let mut turned = [[f64::NAN; 3]; 1];
        k::permute(&[[1.0, 2.0, 3.0]], &mut turned, [3], [0]);
        assert_eq!(turned, [[1.0, 2.0, 3.0]]);
    });
}

#[test]
#[should_panic(expected = "twice")]
fn a_permutation_has_every_axis() {
    k::permute(&[[[0.0_f32; 2]; 2]], &mut [[[0.0_f32; 2]; 2]], [2, 2], [0, 0]);
}

#[test]
fn axes_are_cut_and_put_together() {
    everywhere(|| {
        let x = random::<[[f32; 3]; 7]>(4, 1);
        let mut part = poison::<[[f32; 3]; 2]>(4);
        k::slice_axis(&x, 3, &mut part);
        assert!(x.iter().zip(&part).all(|(x, part)| part == &x[3..5]));
        let mut odd = poison::<[[f32; 3]; 3]>(4);
        k::slice_axis_step(&x, 1, 2, &mut odd);
        assert!(x.iter().zip(&odd).all(|(x, odd)| odd == &[x[1], x[3], x[5]]));
        let mut whole = vec![[[0.0; 3]; 7]; 4];
        k::place_axis(&part, 3, &mut whole);
        k::place_axis_step(&odd, 1, 2, &mut whole);
        for (x, whole) in x.iter().zip(&whole) {
            let zero = [0.0; 3];
            assert_eq!(whole, &[zero, x[1], zero, x[3], x[4], x[5], zero]);
        }
        k::fill(&mut whole, 2.0);
        let mut copy = [[0.0_f32; 84]; 1];
        k::copy(&whole, &mut copy);
        assert_eq!(copy, [[2.0; 84]]);
    });
}

#[test]
fn axes_are_reversed() {
    everywhere(|| {
        let x = random::<[[f64; 3]; 7]>(4, 1);
        let mut y = poison::<[[f64; 3]; 7]>(4);
        k::reverse_axis(&x, &mut y);
        assert!(x.iter().zip(&y).all(|(x, y)| x.iter().rev().eq(y)));
        let mut last = poison::<[f32; 1]>(3);
        k::reverse_axis(&[[1.0_f32], [2.0], [3.0]], &mut last);
        assert_eq!(last, [[1.0], [2.0], [3.0]]);
    });
}

#[test]
fn classes_move_as_numbers_do() {
    everywhere(|| {
        let x = [[[1_u32, 2, 3], [4, 5, 6]]; 2];
        let (mut turned, mut part, mut reversed) = ([[[0; 2]; 3]; 2], [[[0; 3]; 1]; 2], [[[0; 3]; 2]; 2]);
        k::permute(&x, &mut turned, [2, 3], [1, 0]);
        assert_eq!(turned, [[[1, 4], [2, 5], [3, 6]]; 2]);
        k::slice_axis(&x, 1, &mut part);
        assert_eq!(part, [[[4, 5, 6]]; 2]);
        k::reverse_axis(&x, &mut reversed);
        assert_eq!(reversed, [[[4, 5, 6], [1, 2, 3]]; 2]);
        k::map(&mut turned, k::each(&[7_u32, 8], 6), |class| class);
        assert_eq!(turned, [[[7; 2]; 3], [[8; 2]; 3]]);
    });
}

#[test]
#[should_panic(expected = "outside")]
fn a_part_lies_within_its_axis() {
    k::slice_axis(&[[0.0_f32; 4]], 3, &mut [[0.0; 2]]);
}

/// Three kernels of one expression: into another tensor, in the memory of each operand.
macro_rules! agree {
    ($x:ident, $y:ident: $into_other:ident $in_first:ident $in_second:ident, $f:expr) => {
        let expected: Vec<f64> = wide(&$x).into_iter().zip(wide(&$y)).map($f).collect();
        let mut result = poison::<[T; N]>($x.len());
        k::$into_other(&$x, &$y, &mut result);
        assert_close(&result, &expected, 3.0);
        let (mut first, mut second) = ($x.clone(), $y.clone());
        k::$in_first(&mut first, &$y);
        k::$in_second(&$x, &mut second);
        assert_eq!([bits(&first), bits(&second)], [bits(&result), bits(&result)]);
    };
    ($x:ident $(, $s:literal)?: $into_other:ident $in_place:ident, $f:expr) => {
        let expected: Vec<f64> = wide(&$x).into_iter().map($f).collect();
        let mut result = poison::<[T; N]>($x.len());
        k::$into_other(&$x $(, T::from_f64($s))?, &mut result);
        assert_close(&result, &expected, 3.0);
        let mut place = $x.clone();
        k::$in_place(&mut place $(, T::from_f64($s))?);
        assert_eq!(bits(&place), bits(&result));
    };
}

fn common_expressions<T: Real, const N: usize>(rows: usize) {
    let (x, y) = (random::<[T; N]>(rows, 6), random::<[T; N]>(rows, 7));
    agree!(x, y: add add_mut add_into, |(x, y)| x + y);
    agree!(x, y: sub sub_mut sub_into, |(x, y)| x - y);
    agree!(x, y: mul mul_mut mul_into, |(x, y)| x * y);
    agree!(x, y: relu_d relu_d_mut relu_d_into, |(y, dy)| if y < 0.0 { 0.0 } else { dy });
    agree!(x, y: tanh_d tanh_d_mut tanh_d_into, |(y, dy)| dy * (1.0 - y * y));
    agree!(x, y: sigmoid_d sigmoid_d_mut sigmoid_d_into, |(y, dy)| dy * y * (1.0 - y));
    agree!(x, y: binary_cross_entropy_with_logits binary_cross_entropy_with_logits_mut binary_cross_entropy_with_logits_into,
        |(z, t)| z.max(0.0) - z * t + (-z.abs()).exp().ln_1p());
    agree!(x, 0.25: scale scale_mut, |x| 0.25 * x);
    agree!(x, 4.0: divide divide_mut, |x| x / 4.0);
    agree!(x: square square_mut, |x| x * x);
    agree!(x: relu relu_mut, |x| x.max(0.0));
    agree!(x: tanh tanh_mut, f64::tanh);
    agree!(x: sigmoid sigmoid_mut, |x| 1.0 / (1.0 + (-x).exp()));
}

#[test]
fn common_expressions_are_what_they_say() {
    everywhere(|| {
        for rows in [0, 1, 5, 33] {
            common_expressions::<f32, 1>(rows);
            common_expressions::<f32, 7>(rows);
            common_expressions::<f64, 3>(rows);
        }
    });
}

/// The same bits, whether inlined into a loop, called from one, or in a small network of a build without optimisation.
macro_rules! same_anywhere {
    ($T:ident: $($name:ident)*) => {$({
        let x: Vec<[$T; 7]> = random(33, 8);
        let x: Vec<[$T; 7]> = x.into_iter().map(|row| row.map(|x| 20.0 * x.abs() * x)).collect();
        let (mut inlined, mut called, mut small) = (poison(33), poison(33), poison(33));
        k::map_with(&mut inlined, &x[..], #[inline(always)] |math, x: $T| Functions::$name(math, x));
        k::map_with(&mut called, &x[..], |math, x: $T| math::called::Functions::$name(math, x));
        k::Kernels::<$T>::map_with(k::Calls, &mut small, &x[..], |math, x: $T| math::called::Functions::$name(math, x));
        let expected = bits::<[$T; 7]>(&inlined);
        assert_eq!([bits::<[$T; 7]>(&called), bits::<[$T; 7]>(&small)], [expected.clone(), expected], stringify!($name));
    })*};
}

#[test]
fn closures_compute_as_kernels_do() {
    everywhere(|| {
        let x: Vec<[f32; 7]> = random(33, 9);
        let (mut closure, mut kernel) = (poison::<[f32; 7]>(33), poison::<[f32; 7]>(33));
        k::map_with(&mut closure, &x[..], |math, x| math.tanh(x));
        k::tanh(&x, &mut kernel);
        assert_eq!(bits(&closure), bits(&kernel));
        k::update_with(&mut closure, (), |math, x, ()| math.sigmoid(x));
        k::sigmoid_mut(&mut kernel);
        assert_eq!(bits(&closure), bits(&kernel));
        same_anywhere!(f32: exp expm1 ln log log1p tanh sigmoid erf softplus log_sigmoid);
        same_anywhere!(f64: exp expm1 ln log log1p tanh sigmoid erf softplus log_sigmoid);
    });
}
