//! Random networks and mutations of their descriptions until the time is over.
//!
//! `SECONDS=3600 SEED=1 cargo run --release -p graphs --bin fuzz`; whatever fails is printed, shrunk.

use graphs::random::Random;
use graphs::shrink::{problem, shrink};
use graphs::tokens::{lexemes, mutate, survive};
use graphs::{Description, setting};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// Mutations of each description.
const MUTATIONS: usize = 10;

fn main() {
    let (end, first) = (Instant::now() + Duration::from_secs(setting("SECONDS", 60)), setting("SEED", 1_000_000));
    let (mut networks, mut mutations, mut failures) = (0u64, 0u64, 0u64);
    let mut other = lexemes(&Description::of(first).text());
    std::panic::set_hook(Box::new(|_| {}));
    for seed in first.. {
        if Instant::now() > end || failures > 20 {
            break;
        }
        let description = Description::of(seed);
        networks += 1;
        if let Some(problem) = problem(&description.text(), seed) {
            failures += 1;
            println!("seed {seed}: {problem}\n{}", shrink(&description, seed).text());
        }
        let own = lexemes(&description.text());
        let mut random = Random::new(seed);
        for _ in 0..MUTATIONS {
            let text = mutate(&own, &other, &mut random).join(" ");
            mutations += 1;
            let survived = catch_unwind(AssertUnwindSafe(|| survive(&text)));
            if !matches!(survived, Ok(Ok(()))) {
                failures += 1;
                println!("{survived:?}\n    {text}");
            }
        }
        other = own;
    }
    println!("{networks} networks, {mutations} mutations, {failures} failures; the next seed is {}", first + networks);
    std::process::exit(i32::from(failures > 0));
}
