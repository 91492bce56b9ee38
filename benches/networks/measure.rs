//! Measuring with criterion, and one table of everything at the end.

use criterion::Criterion;
use std::fmt;
use std::time::{Duration, Instant};

/// How many times a thing is timed, each over as many calls as fill its share of a second.
const SAMPLES: usize = 40;

/// What has been measured so far.
pub struct Bench {
    criterion: Criterion,
    /// The most floating-point operations that one core does in a second.
    peak: f64,
    rows: Vec<Row>,
}

/// A line of the table.
struct Row {
    name: String,
    speed: Speed,
    peak: f64,
    /// How it compares with another line.
    note: String,
}

/// How long a call takes, and what it does.
#[derive(Clone, Copy)]
pub struct Speed {
    median: f64,
    best: f64,
    flops: u64,
}

impl Speed {
    /// Floating-point operations a second.
    fn flops(self) -> f64 {
        self.flops as f64 / self.median
    }

    /// How many times as long as another it takes, at best: what else runs on the machine slows one of them more.
    fn over(self, other: Self) -> f64 {
        self.best / other.best
    }

    /// How many times as many operations a second as another, at best.
    pub fn as_fast(self, other: Self) -> f64 {
        self.flops as f64 / other.flops as f64 / self.over(other)
    }
}

impl Bench {
    /// Takes criterion's arguments from the command line; `peak` is of this run.
    pub fn new(peak: f64) -> Self {
        let criterion = Criterion::default()
            .sample_size(SAMPLES)
            .warm_up_time(Duration::from_millis(300))
            .measurement_time(Duration::from_millis(1200))
            .nresamples(10_000)
            .without_plots()
            .configure_from_args();
        Self { criterion, peak, rows: vec![] }
    }

    /// Measures `f`, which does `flops` operations (0: nobody counted them); `None` if the command line doesn't ask for it.
    pub fn run(&mut self, name: &str, flops: u64, mut f: impl FnMut()) -> Option<Speed> {
        self.run_timed(name, flops, |calls| time(calls, &mut f))
    }

    /// As [`run`](Self::run), inside of the thread pool.
    pub fn run_threads(&mut self, name: &str, flops: u64, mut f: impl FnMut() + Send) -> Option<Speed> {
        self.run_timed(name, flops, |calls| nn_runtime::in_parallel(|| time(calls, &mut f)))
    }

    fn run_timed(&mut self, name: &str, flops: u64, mut time: impl FnMut(u64) -> Duration) -> Option<Speed> {
        let mut samples = vec![];
        self.criterion.bench_function(name, |bencher| {
            bencher.iter_custom(|calls| {
                let time = time(calls);
                samples.push(time.as_secs_f64() / calls as f64);
                time
            });
        });
        // The first ones were criterion's warming up.
        let mut samples = samples.split_off(samples.len().saturating_sub(SAMPLES));
        samples.sort_by(f64::total_cmp);
        let speed = Speed { median: *samples.get(samples.len() / 2)?, best: samples[0], flops };
        self.rows.push(Row { name: name.into(), speed, peak: self.peak, note: String::new() });
        Some(speed)
    }

    /// What is to be said of the line that was measured last.
    pub fn note(&mut self, note: String) {
        if let Some(row) = self.rows.last_mut() {
            row.note = note;
        }
    }

    /// Says how many times as long as `other` the line took that was measured last.
    pub fn compare(&mut self, this: Option<Speed>, other: Option<Speed>) {
        if let (Some(this), Some(other)) = (this, other) {
            self.note(format!("{:.2} × the time", this.over(other)));
        }
    }
}

/// Prints the table.
impl Drop for Bench {
    fn drop(&mut self) {
        println!("\npeak of one core, f32: {:.1} GFLOP/s", self.peak / 1e9);
        println!("{:<34} {:>10} {:>10} {:>8} {:>8}", "", "median", "best", "GFLOP/s", "of peak");
        for row in &self.rows {
            println!("{row}");
        }
        self.criterion.final_summary();
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Self { name, speed, peak, note } = self;
        // What is compared with the line before is set in.
        let name = name.rsplit_once('/').map_or(name.clone(), |(_, name)| format!("  {name}"));
        let (median, best) = (text(speed.median), text(speed.best));
        write!(f, "{name:<34} {median:>10} {best:>10} ")?;
        match speed.flops() {
            0.0 => write!(f, "{:>8} {:>8}", "", "")?,
            flops => write!(f, "{:>8.1} {:>6.0} %", flops / 1e9, 100.0 * flops / peak)?,
        }
        if note.is_empty() { Ok(()) } else { write!(f, "  {note}") }
    }
}

/// The same code for one thread and for several.
#[inline(never)]
fn time(calls: u64, f: &mut dyn FnMut()) -> Duration {
    let start = Instant::now();
    (0..calls).for_each(|_| f());
    start.elapsed()
}

fn text(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.2} µs", s * 1e6),
        s => format!("{:.3} ms", s * 1e3),
    }
}
