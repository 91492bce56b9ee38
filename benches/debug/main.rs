//! How many times as long training takes in a debug build, where only the runtime is optimised, as README.md advises.

use std::process::Command;

/// What a debug build may cost.
const LIMIT: f64 = 5.0;

/// Name, nanoseconds of `train_step`, nanoseconds of gradient and optimiser.
type Line = (String, [f64; 2]);

fn lines(command: &mut Command) -> Vec<Line> {
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("text");
    let number = |word: Option<&str>| word.and_then(|word| word.parse().ok()).expect("a number");
    text.lines()
        .map(|line| {
            let mut words = line.split(' ');
            (words.next().expect("a name").to_owned(), [number(words.next()), number(words.next())])
        })
        .collect()
}

fn main() {
    let cargo = env!("CARGO");
    let steps = ["--quiet", "--profile", "debugging", "--package", "benches", "--bin", "steps"];
    let built = Command::new(cargo).arg("build").args(steps).status().expect("cargo runs");
    assert!(built.success(), "the debug build fails");
    let release = lines(&mut Command::new(env!("CARGO_BIN_EXE_steps")));
    let debug = lines(Command::new(cargo).arg("run").args(steps));
    println!("debug build with nn-runtime optimised, times the time of a release build (at most {LIMIT})");
    println!("{:<12} {:>14} {:>24}", "", "train_step", "gradient and optimiser");
    for ((name, fast), (_, slow)) in release.iter().zip(&debug) {
        let [together, apart] = [slow[0] / fast[0], slow[1] / fast[1]];
        let mark = if together.max(apart) > LIMIT { "  too slow" } else { "" };
        println!("{name:<12} {together:>14.2} {apart:>24.2}{mark}");
    }
}
