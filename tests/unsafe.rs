//! `unsafe` stands in one folder alone, and never in what `network!` expands to.

use proc_macro2::{TokenStream, TokenTree};
use std::path::{Path, PathBuf};

/// Whether the keyword stands anywhere in a file.
fn is_unsafe(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "unsafe",
        TokenTree::Group(group) => is_unsafe(group.stream()),
        _ => false,
    })
}

/// All Rust files below a folder.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn unsafe_stands_where_it_may() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![];
    sources(root, &mut files);
    let (mut counted, mut expansions) = (0, 0);
    for file in files {
        let name = file.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
        expansions += usize::from(name.starts_with("tests/snapshots"));
        // Descriptions that must not compile need not be tokens either.
        let Ok(tokens) = std::fs::read_to_string(&file).expect("text").parse::<TokenStream>() else { continue };
        // The rest is of tests: an allocator that counts, a program without std, what is measured beside ours.
        let may = [
            "nn-runtime/kernels/src/raw/",
            "tests/support/counting.rs",
            "tests/bare/",
            "benches/networks/others.rs",
            "benches/networks/by_hand/",
        ];
        if is_unsafe(tokens) {
            counted += 1;
            assert!(may.iter().any(|may| name.starts_with(may)), "`unsafe` in {name}");
        }
    }
    assert!(counted > 5 && expansions > 5, "{counted} files with `unsafe`, {expansions} expansions");
}
