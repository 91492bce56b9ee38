//! Mistakes around the network, and in attributes.

use super::check;
use crate::read;

#[test]
fn an_empty_macro() {
    let (network, mistakes) = read("");
    assert!(network.is_none());
    assert_eq!(mistakes[0].problem.to_string(), "there is no network here: write `network Name { input x: [4]; … }`");
}

#[test]
fn no_network() {
    check("«struct» Foo { x: f32 }", &["expected `network Name { … }`, found `struct`"]);
    check("«let» x = 3;", &["expected `network Name { … }`, found `let`"]);
    check("pub «network»", &["expected the network's name, found the end of the description"]);
}

#[test]
fn a_misspelt_network_is_read_all_the_same() {
    check(
        "«netwrok» N { «inptu» x: [3]; }",
        &[
            "expected `network Name { … }`, found `netwrok`: did you mean `network`?",
            "no statement begins with `inptu`: did you mean `input`?",
        ],
    );
}

#[test]
fn a_network_behind_something_is_read_all_the_same() {
    check(
        "«let» x = 3; network N { let y = «;» }",
        &["expected `network Name { … }`, found `let`", "expected an expression, found `;`"],
    );
    check(
        "network N«<»T> { let y = «;» }",
        &["expected `{ … }` with the statements of `N`, found `<`", "expected an expression, found `;`"],
    );
}

#[test]
fn an_unfinished_network() {
    check("network «{ }»", &["expected the network's name, found `{…}`"]);
    check("network N«;»", &["expected `{ … }` with the statements of `N`, found `;`"]);
    check("network «type» { }", &["`type` is a word of Rust and can't be a name: choose another, such as `type_`"]);
}

#[test]
fn something_behind_the_network() {
    let second = "one macro holds one network, and `A` is it: write a second `network!`";
    check("network A { } «network» B { }", &[second]);
    check("network A { } /** B. */ pub(crate) «network» B { }", &[second]);
    let trailing = "nothing may follow the network `A`: put this between its braces or outside the macro";
    check("network A { }«;»", &[trailing]);
    check("network A { } «let» x = 3;", &[trailing]);
}

#[test]
fn the_first_network_is_pointed_at() {
    let (_, mistakes) = read("network A { } network B { }");
    let (first, note) = mistakes[0].notes.first().expect("a note");
    assert_eq!((first.0.start().column, note.as_str()), (0, "`A` is the network of this macro"));
}

#[test]
fn visibilities() {
    check("«pub(foo)» network N { }", &["expected `pub`, `pub(crate)` or nothing, found this visibility"]);
}

#[test]
fn attributes() {
    let malformed = "this is no attribute: write `#[dtype(f64)]`, `#[allow(LINT)]`, `#[warn(LINT)]` or `#[deny(LINT)]`";
    check("«#[dtype]» network N { }", &[malformed]);
    check("«#[]» network N { }", &[malformed]);
    check("«#dtype(f64)» network N { }", &[malformed]);
    check("network N { «#[a b]» let x = y; «#allow» let z = y; }", &[malformed, malformed]);
    let inner = "attributes stand before what they belong to: write `#[…]` without `!` before the network or \
                 the statement";
    check("«#![dtype(f64)]» network N { }", &[inner]);
    let lost = "no statement follows this attribute: put it before the statement it belongs to";
    check("network N { let x = y; «#[allow(unused)]» }", &[lost]);
    check("network N { fn f(x) { «#[allow(unused)]» x } }", &[lost]);
}
