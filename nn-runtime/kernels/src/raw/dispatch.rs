//! Runs a computation with the instructions of the machine.

use super::isa::{self, Isa};
#[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
use super::neon::Neon;
use super::portable::Portable;
use super::simd::WithSimd;
#[cfg(target_arch = "x86_64")]
use super::x86::{Avx2, Avx512};

/// Evaluates an expression with a name for the token of the instruction set in use, or for another value where there is none:
/// `with_instructions!(s or Portable => f(s))`. It is compiled for every instruction set of the target.
#[doc(hidden)]
#[macro_export]
macro_rules! with_instructions {
    ($s:ident or $portable:expr => $value:expr) => {
        match $crate::instructions() {
            #[cfg(target_arch = "x86_64")]
            $crate::Instructions::Avx512(token) => token.run(
                #[inline(always)]
                |$s| $value,
            ),
            #[cfg(target_arch = "x86_64")]
            $crate::Instructions::Avx2(token) => token.run(
                #[inline(always)]
                |$s| $value,
            ),
            #[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
            $crate::Instructions::Neon(token) => token.run(
                #[inline(always)]
                |$s| $value,
            ),
            $crate::Instructions::Portable => {
                let $s = $portable;
                $value
            }
        }
    };
}

/// Runs `op` compiled for the instruction set in use.
#[inline(always)]
pub fn dispatch<O: WithSimd>(op: O) -> O::Output {
    with_instructions!(simd or Portable => op.with_simd(simd))
}

/// Runs `op` compiled for what the target always has.
#[inline(always)]
pub fn once<O: WithSimd>(op: O) -> O::Output {
    op.with_simd(Portable)
}

/// The token of the instruction set in use.
#[derive(Clone, Copy, Debug)]
pub enum Instructions {
    /// See [`Isa::Avx512`].
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
    /// See [`Isa::Avx2`].
    #[cfg(target_arch = "x86_64")]
    Avx2(Avx2),
    /// See [`Isa::Neon`].
    #[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
    Neon(Neon),
    /// See [`Isa::Portable`].
    Portable,
}

/// The token of the instruction set in use.
#[inline(always)]
pub fn instructions() -> Instructions {
    match isa::current() {
        // SAFETY: an instruction set only becomes the current one where it is available.
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512 => Instructions::Avx512(unsafe { Avx512::assume() }),
        // SAFETY: an instruction set only becomes the current one where it is available.
        #[cfg(target_arch = "x86_64")]
        Isa::Avx2 => Instructions::Avx2(unsafe { Avx2::assume() }),
        // SAFETY: an instruction set only becomes the current one where it is available.
        #[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
        Isa::Neon => Instructions::Neon(unsafe { Neon::assume() }),
        _ => Instructions::Portable,
    }
}

/// Running closures with the instructions of a token: a closure marked `#[inline(always)]` is compiled for them.
///
/// Each instruction set has a module of its own, since rustc compiles different modules at the same time.
macro_rules! run {
    ($($(#[$cfg:meta])* $Token:ident in $module:ident $feature:literal)*) => {$(
        $(#[$cfg])*
        mod $module {
            use super::$Token;

            #[target_feature(enable = $feature)]
            pub unsafe fn run<R>(token: $Token, f: impl FnOnce($Token) -> R) -> R {
                f(token)
            }
        }

        $(#[$cfg])*
        impl $Token {
            /// Runs `f` compiled for this instruction set.
            #[inline(always)]
            pub fn run<R>(self, f: impl FnOnce(Self) -> R) -> R {
                // SAFETY: the token proves that the machine has the features.
                unsafe { $module::run(self, f) }
            }
        }
    )*};
}

run! {
    #[cfg(target_arch = "x86_64")]
    Avx512 in for_avx512 "avx512f,avx512vl,avx512dq,avx512bw,avx2,fma"
    #[cfg(target_arch = "x86_64")]
    Avx2 in for_avx2 "avx2,fma"
    #[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
    Neon in for_neon "neon"
}
