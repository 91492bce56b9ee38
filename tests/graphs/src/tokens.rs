//! Mutations of descriptions: tokens lost, doubled, exchanged, replaced; sizes changed; parts of others put in.

use crate::random::Random;
use nn_compiler::error::Errors;
use nn_compiler::{compile, lower, syntax};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::time::{Duration, Instant};

/// No description of these sizes may take longer, on a slow machine and without optimisation.
const LONGEST: Duration = Duration::from_secs(20);

/// Tokens as texts, delimiters apart.
pub fn lexemes(text: &str) -> Vec<String> {
    let mut all = vec![];
    if let Ok(tokens) = text.parse() {
        flatten(tokens, &mut all);
    }
    all
}

fn flatten(stream: TokenStream, all: &mut Vec<String>) {
    for token in stream {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    _ => ("(", ")"),
                };
                all.push(open.into());
                flatten(group.stream(), all);
                all.push(close.into());
            }
            other => all.push(other.to_string()),
        }
    }
}

/// What is put in the place of a token.
const STRANGE: &[&str] = &[
    "0",
    "-1",
    "1",
    "2",
    "3",
    "7",
    "1000000000",
    "18446744073709551615",
    "1e308",
    "0.5",
    "x",
    "t",
    "y",
    "relu",
    "dense",
    ";",
    ",",
    "=",
    "+",
    "*",
    "/",
    "-",
    "..",
    ":",
    "[]",
    "class",
    "loss",
    "let",
    "mut",
    "true",
    "self",
    "_",
    "\"text\"",
    "grad",
    "weights()",
    "update",
    "layer",
    "'a:",
    "for i in 0..9",
    "{",
    "}",
    "(",
    ")",
    "#[derive(hvp)]",
    "r#type",
    "fn",
    "f64::NAN",
    "1u8",
    "0x1F",
    "1_000",
    "b'x'",
    "::",
    "=>",
    "|x|",
    "state",
    "frozen",
    "const",
];

/// Sizes in the place of another.
const SIZES: &[&str] =
    &["0", "1", "2", "3", "4", "5", "8", "17", "33", "64", "1000", "65537", "4294967296", "9223372036854775807"];

/// A description with one to three changes.
pub fn mutate(lexemes: &[String], other: &[String], random: &mut Random) -> Vec<String> {
    let mut changed = lexemes.to_vec();
    for _ in 0..=random.below(3) {
        if changed.is_empty() {
            return changed;
        }
        let (a, b) = (random.below(changed.len()), random.below(changed.len()));
        match random.below(10) {
            0 => drop(changed.remove(a)),
            1 => changed.insert(a, changed[b].clone()),
            2 => changed.swap(a, b),
            3 => changed[a] = changed[b].clone(),
            4 | 5 => changed[a] = (*random.pick(STRANGE)).into(),
            6 | 7 => resize(&mut changed, random),
            8 => splice(&mut changed, other, random),
            _ => {
                let end = (a + random.below(12)).min(changed.len());
                changed.drain(a..end);
            }
        }
    }
    changed
}

/// Another size in the place of one.
fn resize(lexemes: &mut [String], random: &mut Random) {
    let sizes: Vec<usize> =
        (0..lexemes.len()).filter(|&at| lexemes[at].starts_with(|c: char| c.is_ascii_digit())).collect();
    if !sizes.is_empty() {
        lexemes[*random.pick(&sizes)] = (*random.pick(SIZES)).into();
    }
}

/// A part of another description in the place of a part of this one.
fn splice(lexemes: &mut Vec<String>, other: &[String], random: &mut Random) {
    let (from, at) = (random.below(other.len()), random.below(lexemes.len()));
    let to = (from + random.within(1, 40)).min(other.len());
    let end = (at + random.below(20)).min(lexemes.len());
    lexemes.splice(at..end, other[from..to].iter().cloned());
}

/// Compiles a description in every way that can go wrong.
///
/// # Errors
/// A mistake at no token, Rust that does not parse, or too long a wait.
pub fn survive(description: &str) -> Result<(), String> {
    let Ok(tokens) = description.parse::<TokenStream>() else { return Ok(()) };
    // Without a token there is none for a mistake; and for `cargo fuzz`, proc-macro2 forgets where tokens are.
    let located = tokens.clone().into_iter().any(|token| !token.span().byte_range().is_empty());
    let begin = Instant::now();
    let errors = Errors::default();
    let network = syntax::parse(tokens.clone(), &errors);
    if let Some(network) = network {
        lower::lower(network, &errors);
    }
    for error in errors.into_diagnostics() {
        let (first, last) = (error.span.0.byte_range(), error.span.1.byte_range());
        if located && (first.is_empty() || last.is_empty()) {
            return Err(format!("at no token: {}", error.problem));
        }
    }
    let result = compile(tokens);
    if let Err(error) = syn::parse2::<syn::File>(result) {
        return Err(format!("not Rust: {error}"));
    }
    if begin.elapsed() > LONGEST {
        return Err(format!("took {:?}", begin.elapsed()));
    }
    Ok(())
}
