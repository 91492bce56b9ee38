//! The most multiplications and additions that this core does in a second, found by doing nothing else.

/// Floating-point operations a second in f32; `None` where nothing is known of the machine.
#[allow(unsafe_code)]
pub fn flops() -> Option<f64> {
    #[cfg(target_arch = "x86_64")]
    {
        const STEPS: usize = 2000;
        if is_x86_feature_detected!("avx512f") {
            // SAFETY: the machine has the instructions.
            let best = super::measure::time(|| _ = std::hint::black_box(unsafe { avx512(STEPS) })).best;
            return Some((STEPS * SUMS * 16 * 2) as f64 / best);
        }
        if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
            // SAFETY: the machine has the instructions.
            let best = super::measure::time(|| _ = std::hint::black_box(unsafe { avx2(STEPS) })).best;
            return Some((STEPS * SUMS * 8 * 2) as f64 / best);
        }
    }
    None
}

/// Independent sums: enough to hide the latency of each, few enough for the registers.
#[cfg(target_arch = "x86_64")]
const SUMS: usize = 12;

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
fn avx512(steps: usize) -> [f32; SUMS] {
    use core::arch::x86_64::*;
    let (a, b) = (_mm512_set1_ps(std::hint::black_box(0.9)), _mm512_set1_ps(std::hint::black_box(0.1)));
    let mut sums = [b; SUMS];
    for _ in 0..steps {
        for sum in &mut sums {
            *sum = _mm512_fmadd_ps(a, *sum, b);
        }
    }
    sums.map(|sum| _mm512_cvtss_f32(sum))
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn avx2(steps: usize) -> [f32; SUMS] {
    use core::arch::x86_64::*;
    let (a, b) = (_mm256_set1_ps(std::hint::black_box(0.9)), _mm256_set1_ps(std::hint::black_box(0.1)));
    let mut sums = [b; SUMS];
    for _ in 0..steps {
        for sum in &mut sums {
            *sum = _mm256_fmadd_ps(a, *sum, b);
        }
    }
    sums.map(|sum| _mm256_cvtss_f32(sum))
}
