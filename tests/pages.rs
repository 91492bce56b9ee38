//! What the pages show is what the compiler prints. `UPDATE=1 cargo test --test pages` writes it anew.
//!
//! A line `<!-- printed: PARTS -->` says of the block of text below it what it is: `order`, `chain`, `computed` or
//! `activations` of the network before it, or of a file (`… of examples/chain_rule.rs`), or `error NAME`, the message
//! that `tests/ui/readme/NAME.rs` gets.

use nn_compiler::error::Errors;
use nn_compiler::explain::{activations, chain, formula};
use nn_compiler::{joint, lower, schedule, syntax};
use proc_macro2::{TokenStream, TokenTree};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The last `network! { … }` of a text.
fn description(text: &str) -> Option<TokenStream> {
    let code: String = text.lines().map(|line| format!("{}\n", line.strip_prefix("# ").unwrap_or(line))).collect();
    let trees: Vec<TokenTree> = code.parse::<TokenStream>().ok()?.into_iter().collect();
    let of_call = |window: &[TokenTree]| match window {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(group)] if name == "network" => {
            Some(group.stream())
        }
        _ => None,
    };
    trees.windows(3).rev().find_map(of_call)
}

/// What the compiler says of a network, by part.
fn explanation(description: TokenStream, part: &str) -> String {
    let errors = Errors::default();
    let network = syntax::parse(description, &errors).expect("a network");
    let model = lower::lower(network, &errors).expect("a network without mistakes");
    let schedule = schedule::schedule(&model, joint::differentiate(&model), schedule::Threads::One);
    if part == "activations" {
        return activations::table(&model);
    }
    let text = chain::explain(&chain::chains(&model), &formula::derivation(&schedule.joint));
    let question = match part {
        "order" => "In which order",
        "chain" => "What is the chain?",
        "computed" => "What is computed?",
        other => panic!("no part is called {other}"),
    };
    let lines = text.lines().skip_while(|line| !line.starts_with(question));
    let answer = lines.enumerate().take_while(|(number, line)| *number == 0 || line.starts_with(' '));
    answer.map(|(_, line)| format!("{line}\n")).collect()
}

/// What belongs below a directive.
fn printed(parts: &str, network: Option<&TokenStream>) -> String {
    if let Some(name) = parts.strip_prefix("error ") {
        let file = format!("tests/ui/readme/{name}.stderr");
        let text = std::fs::read_to_string(root().join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        return text.replace(&format!("tests/ui/readme/{name}.rs"), "src/main.rs");
    }
    let (parts, of_file) = match parts.split_once(" of ") {
        Some((parts, file)) => (parts, description(&std::fs::read_to_string(root().join(file)).unwrap())),
        None => (parts, None),
    };
    let network = of_file.or(network.cloned()).expect("a network before the directive");
    parts.split(", ").map(|part| explanation(network.clone(), part)).collect()
}

/// The page with every printed block as it should be.
fn page(text: &str) -> String {
    let mut result = String::new();
    let mut network = None;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        result += line;
        result.push('\n');
        if line.starts_with("```rust") {
            let code: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            network = description(&code.join("\n")).or(network);
            result += &format!("{}\n```\n", code.join("\n"));
        }
        let directive = line.strip_prefix("<!-- printed: ").and_then(|rest| rest.strip_suffix(" -->"));
        if let Some(parts) = directive {
            assert_eq!(lines.next(), Some("```text"), "behind {line}");
            let _: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            result += &format!("```text\n{}\n```\n", printed(parts, network.as_ref()).trim_end());
        }
    }
    result
}

#[test]
fn pages_show_what_is_printed() {
    for name in ["README.md", "docs/lecture.md"] {
        let text = std::fs::read_to_string(root().join(name)).unwrap();
        let expected = page(&text);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(root().join(name), expected).unwrap();
        } else {
            assert!(text == expected, "{name} has changed: see `git diff` after UPDATE=1 cargo test --test pages");
        }
    }
}
