//! One build shows every mistake.

use super::{check, check_body};
use crate::{read, sketch};

#[test]
fn every_statement_is_read() {
    check(
        "network N {
            «inptu» x: [3];
            input y«,» z: [3];
            let a = x«.relu()» + y«.tanh()»;
            let b = f(p «q», r «s», «64usize»);
            for i in «4» { let c = «;» «ouput» c; }
            fn f(x«:» f32) { let d = «;» «g» h }
            «if» a { b } else { c }
            let e = «if» a { b } else { c };
            «struct» S { x: f32 }
            loss = «e»
        }",
        &[
            "no statement begins with `inptu`: did you mean `input`?",
            "`input` takes one name: write one statement for each",
            "values have no methods, and `relu` is called as a function: write `relu(x)`",
            "values have no methods, and `tanh` is called as a function: write `tanh(y)`",
            "expected an operator, `,` or `)`, found `q`",
            "expected an operator, `,` or `)`, found `s`",
            "numbers have no suffix, and `#[dtype(…)]` chooses their type: write `64` without `usize`",
            "a loop runs over a range with both ends such as `0..4`, found `4`",
            "expected an expression, found `;`",
            "no statement begins with `ouput`: did you mean `output`?",
            "a template's parameters have no types and no defaults: write only `x`",
            "expected an expression, found `;`",
            "no statement begins with `g`: expected `input`, `target`, `param`, `frozen`, `state`, `update`, \
             `const`, `let`, `layer`, `fn`, `extern fn`, `for`, `output`, `loss`, `metric` or an assignment",
            "`if` is not in the language of networks: `where(condition, a, b)` chooses for each element",
            "`if` is no value: write `where(condition, a, b)`, which chooses for each element",
            "`struct` is not in the language of networks: a network is made of values; `fn NAME(x) { … }` \
             groups some",
            "expected `;` after this statement, found `}`",
        ],
    );
}

#[test]
fn the_rest_is_kept() {
    let (network, mistakes) = read("network N { let x = ; input y: [3] loss = f(y) output y; }");
    assert_eq!(mistakes.len(), 3);
    let body = network.expect("a network").body;
    assert_eq!(sketch::statements(&body), "broken let x\ninput y: [3]\nloss = f(y)\noutput y = ");
}

#[test]
fn a_lost_beginning_costs_one_statement() {
    check_body(
        "let «=» 3; let x = «;»",
        &["expected a name or `(A, B)` after `let`, found `=`", "expected an expression, found `;`"],
    );
}
