//! A Hessian-vector product beside the gradient, in turns, so that whatever else the machine does slows both.

use crate::describe::{Regression, regression};
use crate::measure::time;
use nn_runtime::Parameters;
use std::hint::black_box;

/// Prints both, and the ratio of the shortest times.
pub fn compare() {
    const SAMPLES: usize = 32;
    let (x, y) = ([[0.3; 10]; SAMPLES], [[0.5]; SAMPLES]);
    let batch = regression::Batch { x: &x, y: &y };
    let network = Regression::init(1);
    let (mut work, mut gradient) = (regression::Workspace::new(SAMPLES), Regression::zeros());
    let (mut direction, mut product) = (Regression::zeros(), Regression::zeros());
    direction.flat_mut().fill(0.1);
    let mut best = [f64::INFINITY; 2];
    for _ in 0..3 {
        let of_gradient = time(|| {
            black_box(network.gradient(batch, &mut work, &mut gradient).expect("the batch fits"));
        });
        let of_product = time(|| {
            black_box(network.hvp(batch, &direction, &mut work, &mut product).expect("the batch fits"));
        });
        best = [best[0].min(of_gradient.best), best[1].min(of_product.best)];
    }
    let [gradient, product] = best.map(|seconds| seconds * 1e6);
    println!("gradient {gradient:.2} µs, hvp {product:.2} µs: {:.2} times", product / gradient);
}
