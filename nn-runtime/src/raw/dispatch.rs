//! Runs a computation with the instructions of the machine.

use super::isa::{self, Isa};
use super::portable::Portable;
use super::simd::WithSimd;

/// Runs `op` compiled for the instruction set in use.
#[inline]
pub fn dispatch<O: WithSimd>(op: O) -> O::Output {
    match isa::current() {
        // SAFETY: an instruction set only becomes the current one where it is available.
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512 => unsafe { avx512(op) },
        // SAFETY: an instruction set only becomes the current one where it is available.
        #[cfg(target_arch = "x86_64")]
        Isa::Avx2 => unsafe { avx2(op) },
        // SAFETY: an instruction set only becomes the current one where it is available.
        #[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
        Isa::Neon => unsafe { neon(op) },
        _ => op.with_simd(Portable),
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512vl,avx512dq,avx512bw,avx2,fma")]
unsafe fn avx512<O: WithSimd>(op: O) -> O::Output {
    // SAFETY: these are the features of this function.
    op.with_simd(unsafe { super::x86::Avx512::assume() })
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
unsafe fn avx2<O: WithSimd>(op: O) -> O::Output {
    // SAFETY: these are the features of this function.
    op.with_simd(unsafe { super::x86::Avx2::assume() })
}

#[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
#[target_feature(enable = "neon")]
unsafe fn neon<O: WithSimd>(op: O) -> O::Output {
    // SAFETY: this is the feature of this function.
    op.with_simd(unsafe { super::neon::Neon::assume() })
}
