//! The most multiplications and additions that this core does in a second, found by doing nothing else.

use nn_runtime::kernels::busy;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Floating-point operations a second in f32, with the instruction set that the kernels use: the best of many runs.
pub fn flops() -> f64 {
    const STEPS: usize = 20_000;
    const TIME: Duration = Duration::from_millis(500);
    let (start, mut best) = (Instant::now(), 0.0_f64);
    while start.elapsed() < TIME {
        let run = Instant::now();
        let (_, operations) = black_box(busy(black_box(STEPS)));
        best = best.max(operations as f64 / run.elapsed().as_secs_f64());
    }
    best
}
