//! A Hessian-vector product beside the gradient.

use crate::measure::Bench;
use benches::describe::{Regression, regression};
use nn_runtime::Parameters;
use std::hint::black_box;

/// Measures both.
pub fn compare(bench: &mut Bench) {
    const SAMPLES: usize = 32;
    let (x, y) = ([[0.3; 10]; SAMPLES], [[0.5]; SAMPLES]);
    let batch = regression::Batch { x: &x, y: &y };
    let network = Regression::init(1);
    let (mut work, mut gradient) = (regression::Workspace::new(SAMPLES), Regression::zeros());
    let (mut direction, mut product) = (Regression::zeros(), Regression::zeros());
    direction.flat_mut().fill(0.1);
    let of_gradient = bench.run("hvp: gradient", regression::FLOPS_GRADIENT * SAMPLES as u64, || {
        black_box(network.gradient(batch, &mut work, &mut gradient).expect("the batch fits"));
    });
    let of_product = bench.run("hvp: gradient/and product", 0, || {
        black_box(network.hvp(batch, &direction, &mut work, &mut product).expect("the batch fits"));
    });
    bench.compare(of_product, of_gradient);
}
