//! A step of the network `Mlp` as one writes it without a library: plain loops over arrays, which the compiler
//! vectorises as well as it can.

use benches::describe::Mlp;

/// `y = x · w`
pub fn product<const I: usize, const O: usize>(x: &[[f32; I]], w: &[[f32; O]; I], y: &mut [[f32; O]]) {
    dense(x, w, &[0.0; O], y);
}

/// `y = x · w + b`
fn dense<const I: usize, const O: usize>(x: &[[f32; I]], w: &[[f32; O]; I], b: &[f32; O], y: &mut [[f32; O]]) {
    for (x, y) in x.iter().zip(y) {
        *y = *b;
        for (x, w) in x.iter().zip(w) {
            for (y, w) in y.iter_mut().zip(w) {
                *y += x * w;
            }
        }
    }
}

fn relu<const O: usize>(y: &mut [[f32; O]]) {
    for y in y.as_flattened_mut() {
        *y = y.max(0.0);
    }
}

/// From softmax of the scores to the derivative of the mean cross entropy; gives the mean.
fn cross_entropy<const O: usize>(scores: &mut [[f32; O]], classes: &[u32]) -> f32 {
    let samples = scores.len() as f32;
    let mut loss = 0.0;
    for (scores, &class) in scores.iter_mut().zip(classes) {
        let largest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let sum: f32 = scores.iter().map(|score| (score - largest).exp()).sum();
        loss += sum.ln() + largest - scores[class as usize];
        for score in scores.iter_mut() {
            *score = (*score - largest).exp() / sum / samples;
        }
        scores[class as usize] -= 1.0 / samples;
    }
    loss / samples
}

/// `dx = dy · wᵀ`, where `x` is positive.
fn d_input<const I: usize, const O: usize>(dy: &[[f32; O]], w: &[[f32; O]; I], x: &[[f32; I]], dx: &mut [[f32; I]]) {
    for ((dy, x), dx) in dy.iter().zip(x).zip(dx) {
        for ((w, x), dx) in w.iter().zip(x).zip(dx) {
            *dx = if *x > 0.0 { w.iter().zip(dy).map(|(w, dy)| w * dy).sum() } else { 0.0 };
        }
    }
}

/// `w -= rate · xᵀ · dy` and `b -= rate · Σ dy`
fn update<const I: usize, const O: usize>(
    x: &[[f32; I]],
    dy: &[[f32; O]],
    rate: f32,
    w: &mut [[f32; O]; I],
    b: &mut [f32; O],
) {
    for (x, dy) in x.iter().zip(dy) {
        for (x, w) in x.iter().zip(w.iter_mut()) {
            for (w, dy) in w.iter_mut().zip(dy) {
                *w -= rate * x * dy;
            }
        }
        for (b, dy) in b.iter_mut().zip(dy) {
            *b -= rate * dy;
        }
    }
}

/// What lies between the layers.
pub struct Buffers<const N: usize> {
    first: [[f32; 128]; N],
    second: [[f32; 64]; N],
    scores: [[f32; 10]; N],
    d_first: [[f32; 128]; N],
    d_second: [[f32; 64]; N],
}

impl<const N: usize> Buffers<N> {
    pub fn new() -> Box<Self> {
        Box::new(Self {
            first: [[0.0; 128]; N],
            second: [[0.0; 64]; N],
            scores: [[0.0; 10]; N],
            d_first: [[0.0; 128]; N],
            d_second: [[0.0; 64]; N],
        })
    }
}

/// The loss, and a step of gradient descent.
pub fn step<const N: usize>(
    network: &mut Mlp,
    image: &[[f32; 784]],
    digit: &[u32],
    rate: f32,
    buffers: &mut Buffers<N>,
) -> f32 {
    let Buffers { first, second, scores, d_first, d_second } = buffers;
    let Mlp { first: one, second: two, scores: three } = network;
    dense(image, &one.weight, &one.bias, first);
    relu(first);
    dense(first, &two.weight, &two.bias, second);
    relu(second);
    dense(second, &three.weight, &three.bias, scores);
    let loss = cross_entropy(scores, digit);
    d_input(scores, &three.weight, second, d_second);
    d_input(d_second, &two.weight, first, d_first);
    update(second, scores, rate, &mut three.weight, &mut three.bias);
    update(first, d_second, rate, &mut two.weight, &mut two.bias);
    update(image, d_first, rate, &mut one.weight, &mut one.bias);
    loss
}
