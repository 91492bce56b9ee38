//! Recurrent layers as programs: loops, not copies of their steps.

use std::time::{Duration, Instant};

fn expand(length: usize) -> (String, Duration) {
    let text = format!(
        "network Long {{
            input x: [{length}, 3];
            target y: [{length}, 2];
            let hidden = lstm(x, 5);
            let (states, last) = gru(hidden, 4, reverse = true, last = true);
            output out = dense(states, 2) + dense(last, 2);
            loss = mse(out, y);
        }}"
    );
    let tokens = text.parse().expect("tokens");
    let start = Instant::now();
    let expanded = nn_compiler::compile(tokens).to_string();
    (expanded, start.elapsed())
}

#[test]
fn a_thousand_steps_are_a_program_of_the_same_size() {
    let (short, _) = expand(10);
    let (long, time) = expand(1000);
    assert!(!long.contains("compile_error"), "{long}");
    assert_eq!(short.matches("for t in").count(), long.matches("for t in").count());
    assert!(long.contains("for t in 0 .. 1000") && long.contains("for t in (0 .. 1000) . rev ()"));
    let numbers = |text: &str| text.chars().filter(|c| !c.is_ascii_digit()).count();
    assert!(numbers(&long).abs_diff(numbers(&short)) < 200, "{} and {}", short.len(), long.len());
    assert!(time < Duration::from_secs(5), "{time:?}");
}
