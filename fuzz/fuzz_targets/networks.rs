//! The random network of any seed: everything that must hold of it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|seed: u64| {
    let text = graphs::Description::of(seed).text();
    graphs::check::check(&text, seed).unwrap_or_else(|problem| panic!("seed {seed}: {problem}\n{text}"));
});
