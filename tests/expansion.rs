//! What `network!` expands to, as a reader sees it. `UPDATE=1 cargo test --test expansion` accepts a change.

use proc_macro2::TokenStream;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use syn::{Item, ItemMacro};

/// The descriptions in a file of `tests/networks`.
fn descriptions(file: &Path) -> Vec<TokenStream> {
    let text = std::fs::read_to_string(file).unwrap();
    let items = syn::parse_file(&text).unwrap().items;
    let network = |item| match item {
        Item::Macro(ItemMacro { mac, .. }) if mac.path.is_ident("network") => Some(mac.tokens),
        _ => None,
    };
    items.into_iter().filter_map(network).collect()
}

/// The expansion with `with_alloc!` replaced by its content, as rustc does.
fn expand(description: TokenStream) -> String {
    fn without_macros(tokens: TokenStream) -> TokenStream {
        let trees: Vec<_> = tokens.into_iter().collect();
        let mut result = TokenStream::new();
        let mut next = 0;
        while next < trees.len() {
            let text = |n: usize| trees.get(next + n).map(ToString::to_string).unwrap_or_default();
            if text(0) == "nn" && text(3) == "with_alloc" {
                let proc_macro2::TokenTree::Group(group) = &trees[next + 5] else { panic!("a macro call") };
                result.extend(without_macros(group.stream()));
                next += 6;
                continue;
            }
            result.extend([match &trees[next] {
                proc_macro2::TokenTree::Group(group) => {
                    proc_macro2::Group::new(group.delimiter(), without_macros(group.stream())).into()
                }
                tree => tree.clone(),
            }]);
            next += 1;
        }
        result
    }
    prettyplease::unparse(&syn::parse2(without_macros(nn_compiler::compile(description))).unwrap())
}

/// What has been committed.
fn snapshots() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn expansions_are_as_committed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut files: Vec<_> =
        std::fs::read_dir(folder.join("networks")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut changed = vec![];
    for file in files {
        let expansion: String = descriptions(&file).into_iter().map(expand).collect::<Vec<_>>().join("\n");
        let snapshot = folder.join("snapshots").join(file.file_name().unwrap());
        if std::fs::read_to_string(&snapshot).unwrap_or_default() != expansion {
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&snapshot, expansion).unwrap();
            } else {
                changed.push(snapshot);
            }
        }
    }
    assert!(changed.is_empty(), "changed: {changed:?}; see `git diff` after UPDATE=1 cargo test --test expansion");
}

#[test]
fn equal_descriptions_expand_equally() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/networks");
    for file in std::fs::read_dir(folder).unwrap() {
        for description in descriptions(&file.unwrap().path()) {
            let once = nn_compiler::compile(description.clone()).to_string();
            assert_eq!(once, nn_compiler::compile(description).to_string());
        }
    }
}

/// rustfmt with its own defaults.
fn formatted(code: &str) -> String {
    let rustfmt = std::env::var_os("RUSTFMT").unwrap_or("rustfmt".into());
    let folder = std::env::temp_dir();
    let mut child = Command::new(rustfmt)
        .args(["--edition", "2024", "--emit", "stdout", "--quiet"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt is installed: `rustup component add rustfmt`");
    let mut input = child.stdin.take().unwrap();
    let text = code.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "rustfmt refuses an expansion");
    String::from_utf8(output.stdout).unwrap()
}

/// A line without its text in quotes and without its comment.
fn code(line: &str) -> &str {
    line.split(['"']).next().unwrap_or("").split("//").next().unwrap_or("")
}

#[test]
fn expansions_keep_their_style() {
    for file in snapshots() {
        let once = formatted(&std::fs::read_to_string(&file).unwrap());
        assert_eq!(once, formatted(&once), "{} is formatted anew", file.display());
        let long = once.lines().find(|line| code(line).chars().count() > 100);
        assert_eq!(long, None, "{}: rustfmt gives up", file.display());
    }
}

#[test]
fn expansions_are_without_noise() {
    const NOISE: [&str; 5] = [" as ", "::nn_runtime::", ".clone()", "= ((", "let _"];
    const MEANT: [&str; 7] =
        ["use ::nn_runtime::", "_runtime as nn", "kernels as k", "n as f", "as f64)", "range.clone()", "let _ = seed"];
    for file in snapshots() {
        for line in std::fs::read_to_string(&file).unwrap().lines() {
            let rest = MEANT.iter().fold(code(line).to_owned(), |rest, meant| rest.replace(meant, ""));
            let found = NOISE.iter().find(|noise| rest.contains(**noise));
            assert_eq!(found, None, "{}: {line}", file.display());
        }
    }
}
