//! Random descriptions, and everything that must hold of each: one rewriting after another keeps the values, the
//! scheduled program computes them in its planned memory, derivatives are differences.
#![forbid(unsafe_code)]

pub mod check;
pub mod describe;
pub mod faults;
pub mod forward;
pub mod numbers;
pub mod oracle;
pub mod plain;
pub mod random;
pub mod regressions;
pub mod run;
pub mod shrink;
pub mod tokens;

pub use describe::Description;

/// A number from the environment.
///
/// # Panics
/// If it is none.
pub fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text} is no number")))
}
