//! What a network costs a program: size, start and memory, beside a program that does nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const EMPTY: &str = env!("CARGO_BIN_EXE_empty");
const XOR: &str = env!("CARGO_BIN_EXE_xor");
const MLP: &str = env!("CARGO_BIN_EXE_mlp");

/// Bytes that `xor` may have, and KiB that the training of `mlp` may take: what does not depend on what else runs.
const LIMITS: [f64; 2] = [600e3, 4.0 * 1024.0];

fn main() {
    let line = |what: &str, empty: f64, with: f64, more: f64, limit: &str| {
        println!("{what:<44} {empty:>10.1} {with:>10.1} {more:>10.1}   {limit}");
    };
    println!("{:<44} {:>10} {:>10} {:>10}", "", "empty", "network", "more");
    let [empty, xor] = [EMPTY, XOR].map(size);
    line("xor: size of the stripped program, kB", empty / 1e3, xor / 1e3, (xor - empty) / 1e3, "network < 600");
    let bytes = xor;
    let [empty, xor] = starts([EMPTY, XOR]).map(|seconds| seconds * 1e6);
    line("xor: start, a gradient and exit, µs", empty, xor, xor - empty, "more < 500");
    let [empty, mlp] = [EMPTY, MLP].map(memory);
    line("mlp: most memory of a training, MiB", empty / 1024.0, mlp / 1024.0, (mlp - empty) / 1024.0, "more < 4");
    assert!(bytes < LIMITS[0] && mlp - empty < LIMITS[1], "a limit is missed");
}

/// Bytes of the program without symbols.
fn size(program: &str) -> f64 {
    let stripped = Path::new(program).with_extension("stripped");
    let strip = Command::new("strip").arg("-o").arg(&stripped).arg(program).status();
    let measured = match strip {
        Ok(status) if status.success() => stripped,
        _ => {
            println!("`strip` of binutils is missing: sizes are those with symbols");
            PathBuf::from(program)
        }
    };
    fs::metadata(measured).expect("the program is there").len() as f64
}

/// The median time from start to end of two programs, in turns.
fn starts(programs: [&str; 2]) -> [f64; 2] {
    const RUNS: usize = 500;
    let mut times = [vec![], vec![]];
    for _ in 0..RUNS {
        for (program, times) in programs.iter().zip(&mut times) {
            let start = Instant::now();
            let status = Command::new(program).stdout(Stdio::null()).status().expect("the program runs");
            times.push(start.elapsed().as_secs_f64());
            assert!(status.success(), "{program} fails");
        }
    }
    times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[RUNS / 2]
    })
}

/// The most memory that a program has used, in KiB, as it says itself: the median of a few runs.
fn memory(program: &str) -> f64 {
    let mut peaks: Vec<f64> = (0..9)
        .map(|_| {
            let output = Command::new(program).arg("memory").output().expect("the program runs");
            String::from_utf8_lossy(&output.stdout).trim().parse().expect("a number")
        })
        .collect();
    peaks.sort_by(f64::total_cmp);
    peaks[peaks.len() / 2]
}
