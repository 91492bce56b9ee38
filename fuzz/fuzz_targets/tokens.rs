//! Any text: no panic, no long wait, mistakes at the user's tokens, or Rust that parses.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // What is too long to be wrong in an interesting way only costs time.
    if text.len() < 4000 {
        graphs::tokens::survive(text).unwrap_or_else(|problem| panic!("{problem}"));
    }
});
