//! Whatever is written: no panic, no long wait, an error at the user's tokens or Rust that parses.

use graphs::random::Random;
use graphs::tokens::{lexemes, mutate, survive};
use graphs::{Description, setting};
use nn_compiler::functions;
use proc_macro2::{TokenStream, TokenTree};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// All that is wrong with some descriptions.
fn check(descriptions: impl Iterator<Item = String> + Send + 'static) {
    // rustc's own threads have this stack.
    let thread = std::thread::Builder::new().stack_size(8 << 20).spawn(move || {
        let wrong = descriptions.filter_map(|description| {
            if std::env::var_os("SHOW").is_some() {
                eprintln!("{}", description.chars().take(150).collect::<String>());
            }
            let result = catch_unwind(AssertUnwindSafe(|| survive(&description)));
            let problem = match result {
                Ok(Ok(())) => return None,
                Ok(Err(problem)) => problem,
                Err(panic) => panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "a panic".into()),
            };
            Some(format!("{problem}\n    {description}"))
        });
        wrong.take(10).collect::<Vec<_>>()
    });
    let wrong = thread.expect("a thread").join().expect("panics are caught");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The examples of every function, each as a network of one output.
fn examples() -> Vec<String> {
    let example = |example: &functions::Example| {
        format!("network N {{ {} output y = {}; }}", example.declarations, example.expression)
    };
    functions::all().flat_map(|function| function.examples.iter().map(example)).collect()
}

/// The descriptions of the networks that are tested as a whole.
fn networks() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/networks");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).map_or(vec![], |all| all.flatten().map(|file| file.path()).collect());
    files.sort();
    let mut all = vec![];
    for file in files {
        let text = std::fs::read_to_string(file).expect("a file");
        let tokens: Vec<TokenTree> = text.parse::<TokenStream>().expect("tokens").into_iter().collect();
        for window in tokens.windows(3) {
            if let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(group)] = window
                && name == "network"
            {
                all.push(group.stream().to_string());
            }
        }
    }
    all
}

/// Every description changed in so many ways, with parts of its neighbour put in.
fn mutations(originals: Vec<String>, each: usize) -> impl Iterator<Item = String> + Send + 'static {
    let all: Vec<Vec<String>> = originals.iter().map(|text| lexemes(text)).collect();
    (0..all.len()).flat_map(move |number| {
        let (one, other) = (all[number].clone(), all[(number * 7 + 3) % all.len()].clone());
        let mut random = Random::new(number as u64);
        (0..each).map(move |_| mutate(&one, &other, &mut random).join(" ")).collect::<Vec<_>>()
    })
}

#[test]
fn mutated_examples() {
    check(mutations(examples(), 40));
}

#[test]
fn mutated_networks() {
    check(mutations(networks(), 60));
}

/// `MUTATIONS=1000000 SEED=5000 cargo test -p graphs --test tokens mutated_random` checks as many others.
#[test]
fn mutated_random_networks() {
    let (count, first) = (setting("MUTATIONS", 1000), setting("SEED", 0));
    let originals: Vec<String> = (first..first + count.div_ceil(10)).map(|seed| Description::of(seed).text()).collect();
    check(mutations(originals, 10));
}

#[test]
fn extremes() {
    let network = |body: &str| format!("network N {{ input x: [4]; {body} }}");
    let many = |n: usize, text: &str| text.repeat(n);
    let all = vec![
        network(&format!("output y = {}x{};", many(200, "("), many(200, ")"))),
        network(&format!("output y = {}x{};", many(60, "relu("), many(60, ")"))),
        network(&format!("output y = x{};", many(20_000, " + x"))),
        network(&format!("output y = {}x;", many(20_000, "-"))),
        network(&format!("output y = [{}];", many(100_000, "1, "))),
        network(&format!("output y = concat({}x);", many(5_000, "x, "))),
        network(&format!("{} output y = x;", many(20_000, "let h = relu(x);"))),
        network("let mut h = x; for i in 0..1000000000 { h = relu(h); } output y = h;"),
        network("let mut h = x; for i in -9223372036854775807..9223372036854775807 { h = relu(h); } output y = h;"),
        network("let mut h = x; for i in 0..=9223372036854775807 { h = relu(h); } output y = h;"),
        network("for i in 0..100000 { for j in 0..100000 { for k in 0..100000 { } } } output y = x;"),
        network("let mut h = x; for i in 0..300 { h = tanh(dense(h, 4)); } output y = h; loss = mean(square(h));"),
        network("fn f(v) { f(f(v)) } output y = f(x);"),
        network("fn f(v) { g(v) + g(v) } fn g(v) { f(v) + f(v) } output y = f(x);"),
        network("fn a(v) { v + v } fn b(v) { a(a(v)) } fn c(v) { b(b(v)) } fn d(v) { c(c(v)) } output y = d(d(x));"),
        network("layer l = dense(4); fn f(v) { l(l(v)) } output y = f(f(f(x)));"),
        network("const n = 9223372036854775807 * 9223372036854775807; output y = x;"),
        network("const n = -9223372036854775807 - 1; const m = n / -1; const k = n % -1; output y = x;"),
        network("output y = x[9223372036854775807]; output z = x[-9223372036854775807..];"),
        network("output y = slice(x, 9223372036854775807, 1); output z = slice(x, -9223372036854775807, -1);"),
        network("output y = reshape(x, [9223372036854775807, -1]); output z = reshape(x, [-9223372036854775807]);"),
        network("output y = broadcast(x, [2147483647, 2147483647, 4]); output z = sum(x, dim = 9223372036854775807);"),
        network("output y = dense(x, 9223372036854775807); loss = sum(dense(x, 500000000));"),
        network("param w: [2147483647] = zeros(); param v: [2147483647] = zeros(); output y = x * sum(w) * sum(v);"),
        network("param w: [9223372036854775807, 5, 6] = normal(0.0, 0.7); output y = x * sum(w);"),
        network(
            "param w: [9223372036854775807, 3, 3] = orthogonal(); frozen v: [3, 9223372036854775807, 2] = he_normal(); output y = x;",
        ),
        network("output y = dense(dense(dense(x, 400000000), 1), 400000000); loss = mean(dense(x, 500000000));"),
        "network N { input x: [9223372036854775807, 9223372036854775807]; output y = x; }".into(),
        "network N { input x: class(9223372036854775807); output y = one_hot(x); }".into(),
        "network N { input x: [18446744073709551615]; output y = x; }".into(),
        "network N { }".into(),
        "network".into(),
    ];
    check(all.into_iter());
}
