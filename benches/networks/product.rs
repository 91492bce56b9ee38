//! The product of matrices beside the crates `gemm` and `matrixmultiply`, and beside plain loops.

use crate::measure::{Bench, Speed};
use crate::{others, plain};
use nn_runtime::kernels as k;

/// `c = a · b`
type Product<const R: usize, const I: usize, const O: usize> = fn(&[[f32; I]; R], &[[f32; O]; I], &mut [[f32; O]; R]);

/// A product of `R` × `I` and `I` × `O` numbers in four ways.
fn sizes<const R: usize, const I: usize, const O: usize>(bench: &mut Bench) {
    let (a, b, mut c) = (full::<R, I>(0.5), full::<I, O>(0.25), full::<R, O>(0.0));
    let flops = 2 * (R * I * O) as u64;
    let name = format!("product {R} × {I} × {O}");
    let ours = bench.run(&name, flops, || k::dense_linear(&*a, &b, &mut *c));
    let mut beside = |other: &str, f: Product<R, I, O>| {
        let theirs = bench.run(&format!("{name}/{other}"), flops, || f(&a, &b, &mut c));
        bench.compare(theirs, ours);
    };
    beside("gemm", others::gemm);
    beside("matrixmultiply", others::matrixmultiply);
    beside("plain loops", |a, b, c| plain::product(a, b, c));
}

/// A matrix of equal numbers.
fn full<const R: usize, const C: usize>(x: f32) -> Box<[[f32; C]; R]> {
    vec![[x; C]; R].into_boxed_slice().try_into().expect("R rows")
}

/// Products as they occur in the networks, and of sizes that no register tile divides.
pub fn compare(bench: &mut Bench) {
    sizes::<64, 784, 128>(bench);
    sizes::<128, 784, 512>(bench);
    sizes::<32, 64, 64>(bench);
    sizes::<63, 65, 13>(bench);
    macro_rules! between {
        ($($odd:literal: $($neighbour:literal)*;)*) => {$(
            let neighbours = [$(square::<$neighbour>(bench, concat!("product 64 rows, side ", $neighbour))),*];
            let odd = square::<$odd>(bench, concat!("product 64 rows/side ", $odd));
            if let (Some(odd), Some(neighbours)) = (odd, neighbours.into_iter().collect::<Option<Vec<_>>>()) {
                let times: f64 = neighbours.iter().map(|neighbour| 1.0 / odd.as_fast(*neighbour)).sum();
                bench.note(format!("{:.0} % of their speed", 100.0 * neighbours.len() as f64 / times));
            }
        )*};
    }
    between!(1: 2; 3: 2 4; 7: 6 8; 13: 12 14; 63: 62 64; 65: 64 66; 1000: 992 1024;);
}

/// A product of 64 rows and a square of this side.
fn square<const N: usize>(bench: &mut Bench, name: &str) -> Option<Speed> {
    const ROWS: usize = 64;
    let (a, b, mut c) = (full::<ROWS, N>(0.5), full::<N, N>(0.25), full::<ROWS, N>(0.0));
    bench.run(name, 2 * (ROWS * N * N) as u64, || k::dense_linear(&*a, &b, &mut *c))
}
