//! How long it takes to compile networks: `cargo bench --bench compile`, or `-- macro layers` for some.

mod describe;
mod project;

use project::Project;
use std::time::{Duration, Instant};

/// The least of so many times counts: whatever else runs only adds to it.
const TIMES: usize = 3;

fn main() {
    let arguments = || std::env::args().skip(1);
    if !arguments().any(|argument| argument == "--bench") {
        println!("only `cargo bench` measures");
        return;
    }
    let asked: Vec<String> = arguments().filter(|argument| !argument.starts_with("--")).collect();
    let runs = |name: &str| asked.is_empty() || asked.iter().any(|asked| asked == name);
    println!("{:<44} {:>9} {:>9} {:>9}", "", "took", "at most", "");
    if runs("macro") {
        expansion();
    }
    if runs("clean") {
        clean();
    }
    if runs("layers") || runs("small") {
        let project = Project::program("user", &["nn-runtime"], "fn main() {}");
        project.build(true);
        let nothing = best(|| project.rustc("fn main() {}"));
        line("an empty program", nothing, None);
        if runs("layers") {
            layers(&project, nothing);
        }
        if runs("small") {
            small(&project, nothing);
        }
    }
}

/// The macro alone, in rustc, without optimisation and with its own checks, as in a debug build.
fn expansion() {
    let project = Project::proc_macro("expand", &["nn-compiler"], describe::EXPAND);
    project.build(false);
    for (layers, limit) in [(10, 10), (100, 60), (1000, 600)] {
        let description = describe::network(&describe::layers(layers, 64));
        let printed = project.expand(&format!("expand::expand! {{ {description} }} fn main() {{}}"));
        let took = printed.trim().parse().map(Duration::from_micros).expect("the macro prints microseconds");
        line(&format!("macro, {layers} layers"), took, Some(Duration::from_millis(limit)));
    }
}

/// Everything that a program with a network has compiled before it.
fn clean() {
    let project = Project::program("clean", &["nn-runtime"], "fn main() {}");
    let began = Instant::now();
    project.build(true);
    line("nn-runtime and what it needs, from nothing", began.elapsed(), Some(Duration::from_secs(25)));
}

/// Deep networks, and wide ones.
fn layers(project: &Project, nothing: Duration) {
    for (layers, width, limit) in [(10, 64, 200), (10, 1024, 200), (100, 64, 500), (1000, 64, 3000)] {
        let program = describe::program(&describe::layers(layers, width), width, width);
        let took = best(|| project.rustc(&program)).saturating_sub(nothing);
        line(&format!("rustc -O3, {layers} layers of {width}, beyond that"), took, Some(Duration::from_millis(limit)));
    }
}

/// Networks whose kernels are inlined, for every instruction set.
fn small(project: &Project, nothing: Duration) {
    for (name, statements, inputs, outputs) in [("xor", describe::XOR, 2, 1), ("policy", describe::POLICY, 4, 2)] {
        let program = describe::program(statements, inputs, outputs);
        let took = best(|| project.rustc(&program)).saturating_sub(nothing);
        line(&format!("rustc -O3, {name}, beyond that"), took, Some(Duration::from_secs(1)));
    }
}

fn best(mut run: impl FnMut() -> Duration) -> Duration {
    (0..TIMES).map(|_| run()).min().unwrap_or_default()
}

fn line(name: &str, took: Duration, limit: Option<Duration>) {
    let seconds = |time: Duration| format!("{:.3} s", time.as_secs_f64());
    let limit_text = limit.map(seconds).unwrap_or_default();
    let verdict = match limit {
        Some(limit) if took > limit => format!("{:.1} ×", took.as_secs_f64() / limit.as_secs_f64()),
        Some(_) => "kept".to_owned(),
        None => String::new(),
    };
    println!("{name:<44} {:>9} {limit_text:>9} {verdict:>9}", seconds(took));
}
