//! Measuring: the median of many runs, and the shortest.

use std::time::{Duration, Instant};

/// How long one thing is measured.
const TIME: Duration = Duration::from_millis(1500);
/// A clock that is read more often than this would be part of what it measures.
const RUN: Duration = Duration::from_micros(50);

/// Seconds of one call.
#[derive(Clone, Copy)]
pub struct Seconds {
    pub median: f64,
    pub best: f64,
}

/// The time of `f`, over runs of as many calls as the clock needs.
pub fn time(mut f: impl FnMut()) -> Seconds {
    let mut run = |calls: u32| {
        let start = Instant::now();
        (0..calls).for_each(|_| f());
        start.elapsed()
    };
    let mut calls = 1;
    while run(calls) < RUN {
        calls *= 2;
    }
    let start = Instant::now();
    let mut runs = vec![];
    while start.elapsed() < TIME || runs.len() < 10 {
        runs.push(run(calls).as_secs_f64() / f64::from(calls));
    }
    runs.sort_by(f64::total_cmp);
    Seconds { median: runs[runs.len() / 2], best: runs[0] }
}

/// A line of the table.
pub struct Row {
    pub name: &'static str,
    /// The most floating-point operations in a second.
    pub peak: f64,
}

/// The first line.
pub fn header(peak: f64) {
    println!("peak of one core, f32: {:.1} GFLOP/s", peak / 1e9);
    println!("{:<22} {:>12} {:>12} {:>10} {:>8}", "", "median", "best", "GFLOP/s", "of peak");
}

impl Row {
    /// Measures `f`, which does `flops` operations, and prints the line; gives the median.
    pub fn print(&self, flops: u64, f: impl FnMut()) -> f64 {
        let time = time(f);
        let speed = flops as f64 / time.median;
        let share = format!("{:.0} %", 100.0 * speed / self.peak);
        let (median, best) = (text(time.median), text(time.best));
        println!("{:<22} {median:>12} {best:>12} {:>10.1} {share:>8}", self.name, speed / 1e9);
        time.median
    }
}

impl Row {
    /// Measures `f` on one thread and on all, and prints how many times as fast it is.
    pub fn print_threads(&self, mut f: impl FnMut() + Send) {
        let one = time(&mut f);
        let all = nn_runtime::in_parallel(|| time(f));
        let (median, best) = (text(all.median), text(all.best));
        let ratio = format!("{:.2} × one thread, at best {:.2} ×", one.median / all.median, one.best / all.best);
        println!("{:<22} {median:>12} {best:>12} {ratio}", "  all threads");
    }
}

fn text(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.0} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.2} µs", s * 1e6),
        s => format!("{:.3} ms", s * 1e3),
    }
}
