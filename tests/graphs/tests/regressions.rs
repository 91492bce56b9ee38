//! What random descriptions and mutations have found, as small as it gets.

use graphs::check::check;
use graphs::regressions::REGRESSIONS;
use graphs::tokens::survive;

#[test]
fn networks_that_were_compiled_wrongly() {
    for (name, text) in REGRESSIONS {
        for seed in 0..3 {
            assert!(check(text, seed).is_ok(), "{name}");
        }
    }
}

fn refused(statements: &str, mistake: &str) {
    let text = format!("network Case {{ {statements} }}");
    assert_eq!(survive(&text), Ok(()));
    let problem = check(&text, 0).expect_err("a mistake");
    assert!(problem.contains(mistake), "{problem}");
}

/// The initialiser multiplied the lengths of axes that nobody had checked yet.
#[test]
fn initialisers_of_tensors_larger_than_any_memory() {
    for init in ["normal(0.0, 0.7)", "he_normal()", "orthogonal()"] {
        refused(
            &format!("input x: [5]; param w: [9223372036854775807, 5, 6] = {init}; output y = x * sum(w);"),
            "elements",
        );
    }
}

/// Its error was about an attribute without a name, at no token.
#[test]
fn attributes_of_several_words() {
    for text in [
        "#[rustfmt::skip] network Case { input x: [3]; output x; }",
        "network Case { input x: [3]; #[clippy::all] output x; }",
    ] {
        assert_eq!(survive(text), Ok(()));
        assert!(check(text, 0).expect_err("a mistake").contains("::"));
    }
}

/// Its fuzz target took an error about nothing for one at no token.
#[test]
fn hardly_any_text() {
    for text in ["", "// Nothing.", "+", "x", "network", "network N"] {
        assert_eq!(survive(text), Ok(()), "{text}");
    }
}
