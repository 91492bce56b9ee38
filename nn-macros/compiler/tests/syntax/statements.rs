//! Every statement of the language.

use crate::{body, network, sketch};
use nn_compiler::syntax::tree::StatementKind;
use quote::ToTokens;

/// The sketch of one statement, or several.
fn read(statements: &str) -> String {
    sketch::statements(&body(statements).body)
}

#[test]
fn the_readme_example() {
    let digits = network(
        "/// Reads a handwritten digit.
        pub network Digits {
            input  image: [8, 8];
            target digit: class(10);

            let hidden = relu(dense(flatten(image), 64));
            let logits = dense(hidden, 10);

            output scores = softmax(logits);
            metric hit    = accuracy(logits, digit);
            loss          = cross_entropy(logits, digit);
        }",
    );
    assert_eq!(digits.name, "Digits");
    assert_eq!(digits.visibility.to_token_stream().to_string(), "pub");
    assert_eq!(digits.attributes.len(), 1);
    let expected = "input image: [8, 8]
target digit: [] of 10
let hidden = relu(dense(flatten(image), 64))
let logits = dense(hidden, 10)
output scores = softmax(logits)
metric hit = accuracy(logits, digit)
loss = cross_entropy(logits, digit)";
    assert_eq!(sketch::statements(&digits.body), expected);
}

#[test]
fn visibilities() {
    for visibility in ["", "pub", "pub (crate)", "pub (in a :: b)"] {
        let read = network(&format!("{visibility} network N {{}}")).visibility;
        assert_eq!(read.to_token_stream().to_string(), visibility);
    }
}

#[test]
fn data() {
    assert_eq!(read("input x: [];"), "input x: []");
    assert_eq!(read("input x: [n + 1, 2,];"), "input x: [(n + 1), 2]");
    assert_eq!(read("input x: class(10);"), "input x: [] of 10");
    assert_eq!(read("target x: [32] of class(2 * n);"), "target x: [32] of (2 * n)");
}

#[test]
fn stored() {
    assert_eq!(read("param w: [3, 5] = normal(0.0, 0.1);"), "Trained w: [3, 5] = normal(0.0, 0.1)");
    assert_eq!(read("frozen w: [] = ones();"), "Frozen w: [] = ones()");
    let state = read("state mean: [3] = zeros(); update mean = 0.9 * mean;");
    assert_eq!(state, "State mean: [3] = zeros()\nupdate mean = (0.9 * mean)");
}

#[test]
fn bindings() {
    assert_eq!(read("const n = 2 * 3;"), "const n = (2 * 3)");
    assert_eq!(read("let x = y; x = z;"), "let x = y\nassign x = z");
    assert_eq!(read("let mut x = y;"), "let mut x = y");
    assert_eq!(read("let (a, _, b) = split(x);"), "let (a, _, b) = split(x)");
    assert_eq!(read("let (a,) = f(x);"), "let (a) = f(x)");
    assert_eq!(read("let (a) = x;"), "let a = x");
    assert_eq!(read("layer cell = lstm_cell(64);"), "layer cell = lstm_cell(64)");
}

#[test]
fn results() {
    assert_eq!(read("output y = x;"), "output y = x");
    assert_eq!(read("output y;"), "output y = ");
    assert_eq!(read("loss = x; loss fit = y;"), "loss = x\nloss fit = y");
    assert_eq!(read("metric hit = x;"), "metric hit = x");
}

#[test]
fn templates() {
    let read = read("fn block(x, width) { let y = dense(x, width); relu(y) } fn id(x) { x } fn one() { 1 }");
    let expected = "fn block(x, width) { let y = dense(x, width) -> relu(y) }
fn id(x) {  -> x }
fn one() {  -> 1 }";
    assert_eq!(read, expected);
}

#[test]
fn loops() {
    assert_eq!(read("for i in 0..4 { x = f(x, i); }"), "for i in 0..4 { assign x = f(x, i) }");
    assert_eq!(read("for _ in 1..=n + 1 {}"), "for _ in 1..=(n + 1) {  }");
    let nested = "'blocks: for i in 0..2 { 'inner: for j in 0..i { } }";
    assert_eq!(read(nested), "blocks: for i in 0..2 { inner: for j in 0..i {  } }");
}

#[test]
fn words_of_statements_are_names_elsewhere() {
    assert_eq!(read("let input = f(target); loss = input;"), "let input = f(target)\nloss = input");
    assert_eq!(read("let mut state = x; state = y;"), "let mut state = x\nassign state = y");
    assert_eq!(
        read("input input: []; output output; loss loss = output;"),
        "input input: []\noutput output = \nloss loss = output"
    );
    assert_eq!(read("fn f(layer, param) { layer }"), "fn f(layer, param) {  -> layer }");
    assert_eq!(read("fn f(input) { input[0] + 1 }"), "fn f(input) {  -> (input[0] + 1) }");
    assert_eq!(read("fn f(metric) { -metric * 2 }"), "fn f(metric) {  -> ((-metric) * 2) }");
    assert_eq!(read("fn f(x) { update(x) }"), "fn f(x) {  -> update(x) }");
    assert_eq!(read("let class = of + network;"), "let class = (of + network)");
}

#[test]
fn attributes() {
    let read = network("#[dtype(f64)] #[allow(unused)] network N { #[allow(unused)] /// Hidden.\n let x = y; }");
    assert_eq!(read.attributes.len(), 2);
    assert_eq!(read.body[0].attributes.len(), 2);
    assert!(matches!(read.body[0].kind, StatementKind::Let { .. }));
}
