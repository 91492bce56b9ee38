//! Mistakes in expressions.

use super::{check_body, check_value};
use crate::read;

#[test]
fn foreign_operators() {
    for (text, operator, instead) in [
        ("a < b", "<", "less(a, b)"),
        ("a > b + 1", ">", "greater(a, b + 1)"),
        ("a <= b", "<=", "1 - greater(a, b)"),
        ("a >= b", ">=", "1 - less(a, b)"),
        ("a == b", "==", "equal(a, b)"),
        ("a != b", "!=", "1 - equal(a, b)"),
        ("a && b", "&&", "min(a, b)"),
        ("a & b", "&", "min(a, b)"),
        ("a || b", "||", "max(a, b)"),
        ("a | b", "|", "max(a, b)"),
        ("(a + b) << 3", "<<", "(a + b) * pow(2, 3)"),
        ("a >> b", ">>", "a / pow(2, b)"),
        ("a @ b", "@", "matmul(a, b)"),
        ("x^2", "^", "square(x)"),
        ("x ** 3", "**", "pow(x, 3)"),
        ("x |> relu", "|>", "relu(x)"),
        ("x |> dense(64, bias = false)", "|>", "dense(x, 64, bias = false)"),
    ] {
        let message = format!("`{operator}` is not an operator of the language: write `{instead}`");
        check_value(&format!("«{text}»"), &[&message]);
    }
}

#[test]
fn foreign_operators_bind_as_in_rust() {
    let (_, mistakes) = read("network N { let y = a + b ^ 2 < c && d |> f; }");
    let said: Vec<String> = mistakes.iter().map(|mistake| mistake.problem.to_string()).collect();
    let last = "`|>` is not an operator of the language: write `f(min(less(a + square(b), c), d))`";
    assert_eq!(said.len(), 4);
    assert_eq!(said[3], last);
}

#[test]
fn foreign_signs() {
    check_value("«!»(a + b)", &["`!` can't stand before a value: write `1 - (a + b)`"]);
    check_value("«&»a", &["`&` can't stand before a value: write `a`"]);
    check_value("«&»mut a", &["`&` can't stand before a value: write `a`"]);
    check_value("b * «*»a", &["`*` can't stand before a value: write `a`"]);
    check_value("«+»a", &["`+` can't stand before a value: write `a`"]);
}

#[test]
fn methods_and_fields() {
    let method = "values have no methods, and `relu` is called as a function: write `relu(x)`";
    check_value("x«.relu()»", &[method]);
    let second = "values have no methods, and `dense` is called as a function: write `dense(relu(x), 64)`";
    check_value("x«.relu()»«.dense(64)»", &[method, second]);
    check_value("x«.0»", &["values have no fields: write `let (A, B) = x;` for its parts"]);
    check_value("x«.T»", &["values have no fields: write `transpose(x)`"]);
    check_value("x«.shape»", &["values have no fields: write `shape(x)` if `shape` is an operation"]);
    check_value("x.«+» 2", &["expected an operation: values have no fields and no methods, found `+`"]);
}

#[test]
fn long_expressions_are_quoted_in_part() {
    let long = "dense(flatten(conv2d(image, 16, kernel = 5, padding = 2)), 64)";
    let begun = "relu(dense(flatten(conv2d(image, 16, kernel = 5, padding = 2…";
    let message = format!("values have no methods, and `relu` is called as a function: write `{begun}`");
    check_value(&format!("{long}«.relu()»"), &[&message]);
}

#[test]
fn casts_paths_and_macros() {
    let cast = "all numbers of a network have one type, which `#[dtype(…)]` chooses: write `x`";
    check_value("x «as f32» * 2", &[cast]);
    check_value("«nn::relu»(x)", &["operations have plain names: write `relu`"]);
    check_value("«f::<f32>»(x)", &["operations have plain names: write `f`"]);
    check_value("vec«!»[1, 2]", &["macros can't be called here: write `vec(…)` if `vec` is an operation"]);
    let called = "only a name can be called, and `f(x)` is none: write `layer NAME = …;` and `NAME(x)`";
    check_value("f(x)«(y)»", &[called]);
}

#[test]
fn values_of_rust() {
    let closure = "closures are not in the language: write a template, `fn NAME(x) { … }`";
    check_value("«|»x| x + 1", &[closure]);
    check_value("«||» 1", &[closure]);
    check_value("«move» |x| x", &["`move` is no value: write a template, `fn NAME(x) { … }`"]);
    let block = "a block is no value: write its statements before this one, or a template, `fn NAME(x) { … }`";
    check_value("«{ x }»", &[block]);
    let chosen = "`if` is no value: write `where(condition, a, b)`, which chooses for each element";
    check_value("«if» a { b } else { c }", &[chosen]);
    check_value("a «?» b : c", &["`?` is not in the language: write `where(condition, a, b)` to choose"]);
    check_value("«self»", &["`self` is a word of Rust and can't be a name: choose another, such as `self_`"]);
    check_value("«_»", &["expected an expression, found `_`"]);
}

#[test]
fn ranges() {
    let lost = "a range stands only in a loop, `for i in 0..4 { … }`, and in an index, `x[2..5]`";
    check_value("0«..»4", &[lost]);
    check_value("f(«..»)", &[lost]);
    let inclusive = "is not in the language of indices: write `..` and one more than the last";
    check_value("x[0«..=»3]", &[&format!("`..=` {inclusive}")]);
    check_value("x[0«...»3]", &[&format!("`...` {inclusive}")]);
}

#[test]
fn numbers() {
    let suffix = "numbers have no suffix, and `#[dtype(…)]` chooses their type: write";
    check_value("«64usize»", &[&format!("{suffix} `64` without `usize`")]);
    check_value(
        "«1_f32» + «2.0f64»",
        &[&format!("{suffix} `1` without `f32`"), &format!("{suffix} `2.0` without `f64`")],
    );
    let huge = "integers end at 18446744073709551615: write a number with a point, such as `1e20`";
    check_value("«18446744073709551616»", &[huge]);
    check_value("«1e999»", &["numbers end at 1.7976931348623157e308: write a smaller one"]);
    let other = "expected a number, `true`, `false` or a text in double quotes, found";
    check_value("«'a'»", &[&format!("{other} `'a'`")]);
    check_value("«b\"a\"»", &[&format!("{other} `b\"a\"`")]);
}

#[test]
fn settings() {
    check_value("f(a = 1, «a» = 2)", &["`f` is given `a` twice: remove one of them"]);
    let late = "settings come last in `f(…)`: write `b` before `a = …`, or give it a name";
    check_value("f(a = 1, «b»)", &[late]);
    check_value("f(a«:» 1)", &["a setting is given with `=`: write `a = …`"]);
    check_value("f(«type» = 1)", &["`type` is a word of Rust and can't be a name: choose another, such as `type_`"]);
    let (_, mistakes) = read("network N { let y = f(a = 1, a = 2); }");
    let (first, note) = mistakes[0].notes.first().expect("a note");
    assert_eq!((first.0.start().column, note.as_str()), (22, "`a` is first given here"));
}

#[test]
fn separators() {
    check_value("f(a «b»)", &["expected an operator, `,` or `)`, found `b`"]);
    check_value("f(a, «,» b)", &["expected an expression, found `,`"]);
    check_value("[0«;» 3]", &["expected `,` between items, found `;`: write every item"]);
    check_value("[a «b»]", &["expected `,` or `]`, found `b`"]);
    check_value("(a «=» 3)", &["expected an operator, `,` or `)`, found `=`"]);
    check_value("a «b»", &["expected an operator or `;`, found `b`"]);
    check_value("a «=» b", &["expected an operator or `;`, found `=`"]);
}

#[test]
fn missing_operands() {
    check_body("let y = a + «;»", &["expected an expression, found `;`"]);
    check_body("let y = f(a, -«)»;", &["expected an expression, found `)`"]);
    check_value("(«)»", &["expected an expression, found `)`"]);
    check_value("x[«]»", &["expected an index such as `0`, `2..5` or `..`, found `]`"]);
    check_value("«$»x", &["expected an expression, found `$`"]);
}
