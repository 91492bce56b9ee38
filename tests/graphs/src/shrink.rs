//! From a description that fails to a shorter one that does.

use crate::check::check;
use crate::describe::Description;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What is wrong with a description, a panic included; `None` if nothing is.
pub fn problem(text: &str, seed: u64) -> Option<String> {
    match catch_unwind(AssertUnwindSafe(|| check(text, seed))) {
        Ok(Ok(_)) => None,
        Ok(Err(problem)) => Some(problem),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Some(format!("panic: {}", text.unwrap_or_default()))
        }
    }
}

/// Drops statements while what is left still fails, and not because it is no network any more.
pub fn shrink(description: &Description, seed: u64) -> Description {
    let mut shortest = description.clone();
    let refused = |problem: &str| problem.starts_with("refused");
    let first = problem(&shortest.text(), seed);
    if first.as_deref().is_none_or(refused) {
        return shortest;
    }
    loop {
        let shorter = (0..shortest.statements.len())
            .rev()
            .map(|statement| shortest.without(statement))
            .find(|shorter| problem(&shorter.text(), seed).is_some_and(|problem| !refused(&problem)));
        match shorter {
            Some(shorter) => shortest = shorter,
            None => return shortest,
        }
    }
}
