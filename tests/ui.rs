//! Mistakes are caught while compiling: one file of `tests/ui` for each, with what rustc prints beside it.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the expectations anew; read every one that changes.

#[test]
fn mistakes_are_errors_at_the_users_tokens() {
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}
