//! What `network!` expands to, as a reader sees it. `UPDATE=1 cargo test --test expansion` accepts a change.

use proc_macro2::TokenStream;
use std::path::Path;
use syn::{Item, ItemMacro};

/// The descriptions in a file of `tests/networks`.
fn descriptions(file: &Path) -> Vec<TokenStream> {
    let text = std::fs::read_to_string(file).unwrap();
    let items = syn::parse_file(&text).unwrap().items;
    let network = |item| match item {
        Item::Macro(ItemMacro { mac, .. }) if mac.path.is_ident("network") => Some(mac.tokens),
        _ => None,
    };
    items.into_iter().filter_map(network).collect()
}

/// The expansion with `with_alloc!` replaced by its content, as rustc does.
fn expand(description: TokenStream) -> String {
    fn without_macros(tokens: TokenStream) -> TokenStream {
        let trees: Vec<_> = tokens.into_iter().collect();
        let mut result = TokenStream::new();
        let mut next = 0;
        while next < trees.len() {
            let text = |n: usize| trees.get(next + n).map(ToString::to_string).unwrap_or_default();
            if text(0) == "nn" && text(3) == "with_alloc" {
                let proc_macro2::TokenTree::Group(group) = &trees[next + 5] else { panic!("a macro call") };
                result.extend(without_macros(group.stream()));
                next += 6;
                continue;
            }
            result.extend([match &trees[next] {
                proc_macro2::TokenTree::Group(group) => {
                    proc_macro2::Group::new(group.delimiter(), without_macros(group.stream())).into()
                }
                tree => tree.clone(),
            }]);
            next += 1;
        }
        result
    }
    prettyplease::unparse(&syn::parse2(without_macros(nn_compiler::compile(description))).unwrap())
}

#[test]
fn expansions_are_as_committed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut files: Vec<_> =
        std::fs::read_dir(folder.join("networks")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut changed = vec![];
    for file in files {
        let expansion: String = descriptions(&file).into_iter().map(expand).collect::<Vec<_>>().join("\n");
        let snapshot = folder.join("snapshots").join(file.file_name().unwrap());
        if std::fs::read_to_string(&snapshot).unwrap_or_default() != expansion {
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&snapshot, expansion).unwrap();
            } else {
                changed.push(snapshot);
            }
        }
    }
    assert!(changed.is_empty(), "changed: {changed:?}; see `git diff` after UPDATE=1 cargo test --test expansion");
}

#[test]
fn equal_descriptions_expand_equally() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/networks");
    for file in std::fs::read_dir(folder).unwrap() {
        for description in descriptions(&file.unwrap().path()) {
            let once = nn_compiler::compile(description.clone()).to_string();
            assert_eq!(once, nn_compiler::compile(description).to_string());
        }
    }
}
