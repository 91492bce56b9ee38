//! Planted faults: every one of them is caught, or the checks are worth nothing.

use graphs::faults::{derivatives, plans, rules};
use graphs::setting;

/// Every derivative rule by every operand, negated, dropped, skewed and squared.
#[test]
fn wrong_derivatives() {
    let subjects = derivatives::subjects();
    let planted = derivatives::plant(&subjects);
    let missed: Vec<_> = planted.iter().filter(|planted| !planted.caught).collect();
    let operators: std::collections::BTreeSet<_> = planted.iter().map(|planted| planted.operator).collect();
    println!(
        "derivatives: {} subjects, {} operators, {} faults, {} missed",
        subjects.len(),
        operators.len(),
        planted.len(),
        missed.len()
    );
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Rules of simplification that change what a network means.
#[test]
fn wrong_rules() {
    let missed: Vec<&str> =
        rules::WRONG.iter().filter(|&&rule| rules::caught_by(rule, 200).is_none()).map(|(name, _)| *name).collect();
    println!("simplification: {} wrong rules, {} missed", rules::WRONG.len(), missed.len());
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Schedules that share memory, lose statements or read another element.
#[test]
fn wrong_plans() {
    let score = plans::plant(0..setting("PLANS", 60));
    println!("schedules: planted and caught {:?}, {} without effect", score.counts, score.without_effect);
    assert!(score.missed.is_empty(), "{:#?}", score.missed);
}
