//! The kernels together, called as compiled networks call them: gradients against central differences.

mod common;

use common::*;
use nn_runtime::kernels as k;

#[derive(Clone)]
struct Parameters {
    hidden: [[f64; 5]; 12],
    bias: [f64; 5],
    logits: [[f64; 3]; 5],
}

fn parameters() -> Parameters {
    Parameters { hidden: random(1, 1)[0], bias: random(1, 2)[0], logits: random(1, 3)[0] }
}

/// The loss of a batch of images of 3 × 4, and its gradient.
fn gradient(
    p: &Parameters,
    image: &[[[f64; 4]; 3]],
    class: &[u32],
    hidden: &mut [[f64; 5]],
    z: &mut [[f64; 3]],
) -> (f64, Parameters) {
    let mut grad = p.clone();
    let image: &[[f64; 12]] = k::view(image);
    k::dense_relu(image, &p.hidden, &p.bias, hidden);
    k::dense_linear(hidden, &p.logits, z);
    let d_z = z;
    let loss = k::cross_entropy_mut(d_z, class);
    k::dense_d_weight(hidden, d_z, &mut grad.logits);
    let mut d_hidden = vec![[0.0; 5]; hidden.len()];
    k::dense_d_input(d_z, &p.logits, &mut d_hidden);
    k::update(
        &mut d_hidden,
        &*hidden,
        #[inline(always)]
        |d, h| {
            if nn_runtime::math::is_negative(h) { 0.0 } else { d }
        },
    );
    k::dense_d_weight(image, &d_hidden, &mut grad.hidden);
    k::sum_samples(&d_hidden, &mut grad.bias);
    (loss, grad)
}

#[test]
fn gradients_are_right() {
    everywhere(|| {
        let (image, class) = (random(7, 4), [0, 2, 1, 1, 0, 2, 2]);
        let (mut hidden, mut z) = (vec![[0.0; 5]; 7], vec![[0.0; 3]; 7]);
        let mut loss = |p: &Parameters| gradient(p, &image, &class, &mut hidden, &mut z);
        let p = parameters();
        let (_, grad) = loss(&p);
        let mut difference = |change: &dyn Fn(&mut Parameters, f64)| {
            let [up, down] = [1e-6, -1e-6].map(|step| {
                let mut p = p.clone();
                change(&mut p, step);
                loss(&p).0
            });
            (up - down) / 2e-6
        };
        for i in 0..60 {
            let slope = difference(&|p, step| k::flat_mut(&mut p.hidden)[i] += step);
            assert!((slope - k::flat(&grad.hidden)[i]).abs() < 1e-7);
        }
        for i in 0..5 {
            let slope = difference(&|p, step| p.bias[i] += step);
            assert!((slope - grad.bias[i]).abs() < 1e-7);
        }
        for i in 0..15 {
            let slope = difference(&|p, step| k::flat_mut(&mut p.logits)[i] += step);
            assert!((slope - k::flat(&grad.logits)[i]).abs() < 1e-7);
        }
    });
}
