//! What users of the crate get with it: few crates, each once, under licences that ask for no more than a notice.

use std::process::Command;

/// What `cargo tree` prints of the crates that `nn-runtime` depends on.
fn tree(arguments: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", "nn-runtime", "--edges", "normal,build", "--prefix", "none"])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut lines: Vec<String> =
        String::from_utf8(output.stdout).expect("text").lines().map(|line| line.replace(" (*)", "")).collect();
    lines.sort();
    lines.dedup();
    lines.retain(|line| !line.is_empty());
    lines
}

/// Licences that may be chosen; see `deny.toml`.
const ALLOWED: [&str; 4] = ["MIT", "Apache-2.0", "Unicode-3.0", "Zlib"];

/// What is there twice: `petgraph` asks for one `hashbrown`, and its other dependency `indexmap` for a newer one.
const TWICE: [&str; 1] = ["hashbrown"];

/// Whether one side of each `OR`, and both of each `AND`, is allowed. No licence here needs brackets around an `AND`.
fn allowed(licence: &str) -> bool {
    licence.split(" AND ").all(|part| {
        part.trim_matches(['(', ')']).split(" OR ").any(|one| ALLOWED.contains(&one.trim_matches(['(', ')'])))
    })
}

#[test]
fn every_licence_is_allowed() {
    assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0") && allowed("BSD-3-Clause OR MIT"));
    assert!(!allowed("GPL-3.0-only") && !allowed("MIT AND GPL-2.0"));
    let crates = tree(&["--format", "{p}|{l}"]);
    println!("{} crates", crates.len());
    for line in &crates {
        let (name, licence) = line.split_once('|').expect("a name and a licence");
        assert!(allowed(licence), "{name}: {licence}");
    }
    assert!(crates.len() < 20, "{crates:#?}");
}

#[test]
fn no_crate_is_there_twice() {
    let names: Vec<String> =
        tree(&["--format", "{p}"]).iter().map(|line| line.split(' ').next().unwrap().into()).collect();
    for pair in names.windows(2) {
        assert!(pair[0] != pair[1] || TWICE.contains(&&*pair[0]), "{} is there twice", pair[0]);
    }
}
