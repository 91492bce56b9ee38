//! Random networks: whatever is done to them keeps what they mean.

use graphs::check::{Count, check};
use graphs::shrink::{problem, shrink};
use graphs::{Description, setting};
use nn_compiler::functions;
use std::collections::BTreeSet;

/// The seeds of a worker, and what came of them.
fn work(seeds: impl Iterator<Item = u64>) -> (Count, Vec<String>) {
    let (mut count, mut failures) = (Count::default(), vec![]);
    for seed in seeds {
        let description = Description::of(seed);
        let result = std::panic::catch_unwind(|| check(&description.text(), seed));
        match result {
            Ok(Ok(found)) => count += found,
            _ if failures.len() < 5 => {
                let short = shrink(&description, seed);
                let problem = problem(&short.text(), seed).unwrap_or_else(|| "nothing any more".into());
                failures.push(format!("seed {seed}: {problem}\n{}", short.text()));
            }
            _ => break,
        }
    }
    (count, failures)
}

/// `GRAPHS=10000 SEED=5000 cargo test --profile checks -p graphs --test graphs -- --nocapture` checks as many others.
#[test]
fn random_networks() {
    let (graphs, first) = (setting("GRAPHS", 300), setting("SEED", 0));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let results = std::thread::scope(|scope| {
        let share = move |n: usize| (first + n as u64..first + graphs).step_by(threads);
        let workers: Vec<_> = (0..threads).map(|n| scope.spawn(move || work(share(n)))).collect();
        workers.into_iter().map(|worker| worker.join().expect("a result")).collect::<Vec<_>>()
    });
    let mut total = Count::default();
    results.iter().for_each(|(count, _)| total += *count);
    let failures: Vec<String> = results.into_iter().flat_map(|(_, failures)| failures).collect();
    println!("{total:?}");
    assert!(failures.is_empty(), "{} descriptions fail\n{}", failures.len(), failures.join("\n"));
    assert!(total.kinks * 20 < total.derivatives, "differences rarely tell anything: {total:?}");
}

#[test]
fn a_seed_is_one_description() {
    for seed in 0..50 {
        assert_eq!(Description::of(seed).text(), Description::of(seed).text());
    }
    let different: BTreeSet<String> = (0..500).map(|seed| Description::of(seed).text()).collect();
    assert_eq!(different.len(), 500);
}

/// Every function of the language, every statement and every kind of program.
#[test]
fn nothing_is_left_out() {
    let texts: String = (0..3000).map(|seed| Description::of(seed).text()).collect();
    let called = |name: &str| texts.contains(&format!("{name}("));
    let missing: Vec<&str> = functions::all().map(|function| function.name).filter(|name| !called(name)).collect();
    assert!(missing.is_empty(), "no random description calls {missing:?}");
    let words = [
        "input", "target", "param", "frozen", "state", "update", "let", "let mut", "layer", "fn", "for", "output",
        "loss", "metric",
    ];
    for word in words {
        assert!(texts.contains(&format!("\n    {word} ")), "no random description has a statement `{word}`");
    }
}
