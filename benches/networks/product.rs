//! The product of matrices beside `matrixmultiply`, as `ndarray` calls it, and beside plain loops.

use super::measure::Row;
use ndarray::linalg::general_mat_mul;
use ndarray::{Array2, ArrayView2};
use nn_runtime::kernels as k;

/// A product of `R` × `I` and `I` × `O` numbers in three ways.
fn sizes<const R: usize, const I: usize, const O: usize>(name: &'static str, peak: f64) {
    let (x, w) = (vec![[0.5_f32; I]; R], vec![[0.25_f32; O]; I]);
    let w: &[[f32; O]; I] = w.as_slice().try_into().expect("I rows");
    let mut y = vec![[0.0_f32; O]; R];
    let flops = 2 * (R * I * O) as u64;
    let ours = Row { name, peak }.print(flops, || k::dense_linear(&x, w, &mut y));
    let a = ArrayView2::from_shape((R, I), x.as_flattened()).expect("R · I elements");
    let b = ArrayView2::from_shape((I, O), w.as_flattened()).expect("I · O elements");
    let mut c = Array2::zeros((R, O));
    let theirs = Row { name: "  matrixmultiply", peak }.print(flops, || {
        general_mat_mul(1.0, &a, &b, 0.0, &mut c);
    });
    let plain = Row { name: "  plain loops", peak }.print(flops, || {
        for (x, y) in x.iter().zip(&mut y) {
            *y = [0.0; O];
            for (x, w) in x.iter().zip(w) {
                for (y, w) in y.iter_mut().zip(w) {
                    *y += x * w;
                }
            }
        }
    });
    println!("  {:.2} × matrixmultiply, {:.2} × plain loops", theirs / ours, plain / ours);
}

/// Products as they occur in the networks.
pub fn compare(peak: f64) {
    sizes::<64, 784, 128>("64 × 784 × 128", peak);
    sizes::<128, 784, 512>("128 × 784 × 512", peak);
    sizes::<32, 64, 64>("32 × 64 × 64", peak);
    sizes::<63, 65, 13>("63 × 65 × 13", peak);
    odd(peak);
}

/// Sizes that no register tile divides, each beside one that it does.
fn odd(peak: f64) {
    macro_rules! beside {
        ($($size:literal $neighbour:literal)*) => {$(
            let (odd, even) = (own::<$size>(stringify!($size), peak), own::<$neighbour>(stringify!($neighbour), peak));
            println!("  {} has {:.0} % of the speed of {}", $size, 100.0 * odd / even, $neighbour);
        )*};
    }
    beside!(1 2  3 4  7 8  13 16  63 64  65 64  1000 1024);
}

/// Operations a second of 64 rows times a square of this side.
fn own<const N: usize>(side: &str, peak: f64) -> f64 {
    const ROWS: usize = 64;
    let (x, w) = (vec![[0.5_f32; N]; ROWS], vec![[0.25_f32; N]; N]);
    let w: &[[f32; N]; N] = w.as_slice().try_into().expect("as many rows");
    let mut y = vec![[0.0_f32; N]; ROWS];
    let flops = 2 * ROWS * N * N;
    let name: &'static str = Box::leak(format!("64 × {side} × {side}").into_boxed_str());
    flops as f64 / Row { name, peak }.print(flops as u64, || k::dense_linear(&x, w, &mut y))
}
