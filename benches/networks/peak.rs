//! The most multiplications and additions that this core does in a second, found by doing nothing else.

use nn_runtime::kernels::busy;

/// Floating-point operations a second in f32, with the instruction set that the kernels use.
pub fn flops() -> f64 {
    const STEPS: usize = 2000;
    let mut operations = 0;
    let best = super::measure::time(|| operations = std::hint::black_box(busy(STEPS)).1).best;
    operations as f64 / best
}
