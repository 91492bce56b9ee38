//! Every expression of the language, its tokens, and its text.

use crate::{body, expression, sketch};
use nn_compiler::syntax::tree::StatementKind;
use quote::ToTokens;

fn read(text: &str) -> String {
    sketch::expression(&expression(text))
}

#[test]
fn precedence_and_grouping() {
    assert_eq!(read("a + b * c"), "(a + (b * c))");
    assert_eq!(read("a * b + c"), "((a * b) + c)");
    assert_eq!(read("a - b - c"), "((a - b) - c)");
    assert_eq!(read("a / b * c % d"), "(((a / b) * c) % d)");
    assert_eq!(read("a - (b - c)"), "(a - (b - c))");
    assert_eq!(read("a + b * c - d / e"), "((a + (b * c)) - (d / e))");
    assert_eq!(read("-a * b"), "((-a) * b)");
    assert_eq!(read("a * -b"), "(a * (-b))");
    assert_eq!(read("a*-b--c"), "((a * (-b)) - (-c))");
    assert_eq!(read("--a"), "(-(-a))");
    assert_eq!(read("-x[0]"), "(-x[0])");
    assert_eq!(read("(a + b)[0]"), "(a + b)[0]");
}

#[test]
fn literals() {
    assert_eq!(read("1_000"), "1000");
    assert_eq!(read("0xff"), "255");
    assert_eq!(read("1e-3"), "0.001");
    assert_eq!(read("1_0.5_0"), "10.5");
    assert_eq!(read("2."), "2.0");
    assert_eq!(read("f(true, false)"), "f(true, false)");
    assert_eq!(read("einsum(\"bij,bjk->bik\", a, b)"), "einsum(\"bij,bjk->bik\", a, b)");
    assert_eq!(read("18446744073709551615"), u64::MAX.to_string());
}

#[test]
fn calls() {
    assert_eq!(read("f()"), "f()");
    assert_eq!(read("f(x,)"), "f(x)");
    assert_eq!(read("conv2d(x, 16, kernel = 5, padding = [2, 2],)"), "conv2d(x, 16, kernel = 5, padding = [2, 2])");
    assert_eq!(read("gelu(x, approximate = tanh)"), "gelu(x, approximate = tanh)");
    assert_eq!(read("relu(x, at_zero = -1.0 + a)"), "relu(x, at_zero = ((-1.0) + a))");
    assert_eq!(read("where(less(a, b), a, b)"), "where(less(a, b), a, b)");
}

#[test]
fn indices() {
    assert_eq!(read("x[0]"), "x[0]");
    assert_eq!(read("x[-1]"), "x[(-1)]");
    assert_eq!(read("x[.., 2..5]"), "x[all, 2..5]");
    assert_eq!(read("x[2.., ..-1, i]"), "x[2.., ..(-1), i]");
    assert_eq!(read("f(x)[i + 1..n * 2][0]"), "f(x)[(i + 1)..(n * 2)][0]");
}

#[test]
fn tuples_and_arrays() {
    assert_eq!(read("(a, b)"), "tuple(a, b)");
    assert_eq!(read("(a,)"), "tuple(a)");
    assert_eq!(read("(a)"), "a");
    assert_eq!(read("[3, 5,]"), "[3, 5]");
    assert_eq!(read("[]"), "[]");
    assert_eq!(read("[[1, 2], [3, 4]]"), "[[1, 2], [3, 4]]");
}

#[test]
fn text_has_the_fewest_parentheses() {
    for canonical in [
        "relu(dense(flatten(image), 64))",
        "(a + b) * c",
        "a + b * c - d",
        "a - (b - c)",
        "a / (b * c)",
        "-(a + b)",
        "-a * b",
        "-(-a)",
        "(-a)[0]",
        "-a[0]",
        "(a + b)[.., 1.., ..2, 1..2, -1]",
        "(a,)",
        "(a, b)",
        "[1.0, 1e-7]",
        "f(x, 64, bias = false)",
        "\"b\\\"q\"",
    ] {
        assert_eq!(expression(canonical).to_string(), canonical);
    }
    assert_eq!(expression("((a)*(b*c)+(d))").to_string(), "a * (b * c) + d");
}

#[test]
fn an_expression_keeps_its_tokens() {
    let sum = expression("(a + b) * f(c, 1)[0]");
    assert_eq!(sum.tokens.to_string(), "(a + b) * f (c , 1) [0]");
    assert_eq!(sum.tokens.to_token_stream().to_string(), sum.tokens.to_string());
    let nn_compiler::syntax::tree::ExprKind::Binary(_, left, right) = &sum.kind else { panic!("a product") };
    assert_eq!(left.tokens.to_string(), "(a + b)");
    assert_eq!(right.tokens.to_string(), "f (c , 1) [0]");
}

#[test]
fn an_expression_knows_its_ends() {
    let network = body("loss = relu(x) + y * z;");
    let StatementKind::Loss { value, .. } = &network.body[0].kind else { panic!("a loss") };
    let (first, last) = value.ends();
    assert_eq!((first.start().column, first.end().column), (19, 23));
    assert_eq!((last.start().column, last.end().column), (33, 34));
    assert_eq!((value.span.start().column, value.span.end().column), (19, 34));
}
