//! Prints what the networks in a file expand to: `cargo run -p nn-compiler --example expand tests/networks/digits.rs`,
//! with `--threads` for several threads.

use nn_compiler::Threads;
use proc_macro2::{TokenStream, TokenTree};

fn main() {
    let path = std::env::args().nth(1).expect("a file with a network description");
    let threads = if std::env::args().any(|argument| argument == "--threads") { Threads::Any } else { Threads::One };
    let text = std::fs::read_to_string(path).expect("a readable file");
    let tokens: TokenStream = text.parse().expect("Rust tokens");
    for description in descriptions(&tokens) {
        let start = std::time::Instant::now();
        let expanded = nn_compiler::compile_for(description, threads);
        eprintln!("{:?}", start.elapsed());
        match syn::parse2(expanded.clone()) {
            Ok(file) => println!("{}", prettyplease::unparse(&file)),
            Err(error) => println!("{error}\n{expanded}"),
        }
    }
}

/// What stands in `network! { … }`; the whole file if it has none.
fn descriptions(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let found = trees.windows(3).filter_map(|window| match window {
        [TokenTree::Ident(name), TokenTree::Punct(call), TokenTree::Group(group)]
            if name == "network" && call.as_char() == '!' =>
        {
            Some(group.stream())
        }
        _ => None,
    });
    let found: Vec<TokenStream> = found.collect();
    if found.is_empty() { vec![tokens.clone()] } else { found }
}
