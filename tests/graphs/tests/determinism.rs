//! Equal tokens from equal input: in one process and in others, whose hash maps have other seeds.

use graphs::Description;
use nn_compiler::compile;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::process::Command;

/// So many random networks are compiled in each process.
const NETWORKS: u64 = 40;

/// The hash, with fixed keys, of what all descriptions compile to.
fn digest() -> u64 {
    let mut hasher = DefaultHasher::new();
    for seed in 0..NETWORKS {
        let tokens = Description::of(seed).text().parse().expect("tokens");
        compile(tokens).to_string().hash(&mut hasher);
    }
    hasher.finish()
}

/// Run by the other test, in a process of its own.
#[test]
#[ignore = "prints for `in_every_process`"]
fn print() {
    println!("digest {}", digest());
}

#[test]
fn in_every_process() {
    let own = format!("digest {}", digest());
    for (language, folder) in [("C", "/"), ("tr_TR.UTF-8", "."), ("ja_JP.UTF-8", "/")] {
        let mut child = Command::new(std::env::current_exe().expect("this test"));
        child.args(["--ignored", "--exact", "print", "--nocapture", "--test-threads", "1"]);
        child
            .env_clear()
            .env("LANG", language)
            .env("LC_ALL", language)
            .env("TZ", "Pacific/Kiritimati")
            .current_dir(folder);
        let output = child.output().expect("a child process");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains(&own), "{own} here, elsewhere {text}");
    }
}

#[test]
fn again_in_one_process() {
    assert_eq!(digest(), digest());
}
