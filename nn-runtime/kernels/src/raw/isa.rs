//! Which instruction set the kernels use.
//!
//! Results depend on it in their last digits. The environment variable `NN_ISA` (`portable`, `neon`, `avx2` or
//! `avx512`) chooses another than the best one, so that different machines give the same bits.

use core::sync::atomic::{AtomicU8, Ordering};

/// An instruction set that the kernels were compiled for, from the least to the most capable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Isa {
    /// What the target always has: portable code, and vectors of 128 bits.
    Portable = 1,
    /// ARM's vectors of 128 bits.
    Neon = 2,
    /// Vectors of 256 bits, with fused multiplication and addition.
    Avx2 = 3,
    /// Vectors of 512 bits.
    Avx512 = 4,
}

impl Isa {
    /// Every instruction set, wherever it exists.
    pub const ALL: [Isa; 4] = [Isa::Portable, Isa::Neon, Isa::Avx2, Isa::Avx512];

    /// Whether this machine can run it.
    pub fn available(self) -> bool {
        match self {
            Isa::Portable => true,
            Isa::Neon => cfg!(all(target_arch = "aarch64", target_feature = "neon")),
            Isa::Avx2 => avx2(),
            Isa::Avx512 => avx512(),
        }
    }
}

/// Asks the processor (with `std`) or the compiler (without) for a list of features.
macro_rules! has {
    ($($feature:tt),*) => {{
        #[cfg(all(target_arch = "x86_64", feature = "std", not(miri)))]
        { true $(&& is_x86_feature_detected!($feature))* }
        #[cfg(not(all(target_arch = "x86_64", feature = "std", not(miri))))]
        { cfg!(all(target_arch = "x86_64", not(miri), $(target_feature = $feature),*)) }
    }};
}

fn avx2() -> bool {
    has!("avx2", "fma")
}

fn avx512() -> bool {
    avx2() && has!("avx512f", "avx512vl", "avx512dq", "avx512bw")
}

/// The instruction set in use; 0 before the first question.
static CURRENT: AtomicU8 = AtomicU8::new(0);

/// The best instruction set of this machine.
pub fn detected() -> Isa {
    let [mut best, ..] = Isa::ALL;
    for isa in Isa::ALL {
        if isa.available() {
            best = isa;
        }
    }
    best
}

/// The instruction set in use: the detected one, unless another was forced.
#[inline]
pub fn current() -> Isa {
    match CURRENT.load(Ordering::Relaxed) {
        1 => Isa::Portable,
        2 => Isa::Neon,
        3 => Isa::Avx2,
        4 => Isa::Avx512,
        _ => first_question(),
    }
}

/// The instruction set that the environment asks for, else the detected one.
///
/// # Panics
/// If there is none of this name, or the machine does not have it: another would give other results.
#[cfg(feature = "std")]
fn chosen() -> Isa {
    let Some(name) = std::env::var_os("NN_ISA") else { return detected() };
    let names = ["portable", "neon", "avx2", "avx512"];
    match names.iter().zip(Isa::ALL).find(|(known, _)| name == **known) {
        Some((_, isa)) if isa.available() => isa,
        Some((name, _)) => panic!("NN_ISA asks for {name}, which this machine does not have"),
        None => panic!("NN_ISA is {name:?}, which is none of {names:?}"),
    }
}

#[cfg(not(feature = "std"))]
fn chosen() -> Isa {
    detected()
}

#[cold]
#[inline(never)]
fn first_question() -> Isa {
    let isa = chosen();
    CURRENT.store(isa as u8, Ordering::Relaxed);
    isa
}

/// Makes all later calls of all threads use `isa`; for tests.
///
/// # Panics
/// If the machine does not have it.
pub fn force(isa: Isa) {
    assert!(isa.available(), "this machine does not have {isa:?}");
    CURRENT.store(isa as u8, Ordering::Relaxed);
}
