//! Prints what a description file expands to: `cargo run --example expand tests/networks/digits.rs`.

use std::str::FromStr;

fn main() {
    let path = std::env::args().nth(1).expect("a file with a network description");
    let text = std::fs::read_to_string(path).expect("a readable file");
    let tokens = proc_macro2::TokenStream::from_str(&text).expect("Rust tokens");
    let start = std::time::Instant::now();
    let expanded = nn_compiler::compile(tokens);
    eprintln!("{:?}", start.elapsed());
    match syn::parse2(expanded.clone()) {
        Ok(file) => println!("{}", prettyplease::unparse(&file)),
        Err(error) => println!("{error}\n{expanded}"),
    }
}
