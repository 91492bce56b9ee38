//! Mistakes in statements.

use super::{check_body, check_value};
use crate::body;

#[test]
fn unknown_statements() {
    check_body("«ouput» y;", &["no statement begins with `ouput`: did you mean `output`?"]);
    check_body("«Let» y = x;", &["no statement begins with `Let`: did you mean `let`?"]);
    let all = "no statement begins with `tensor`: expected `input`, `target`, `param`, `frozen`, `state`, \
               `update`, `const`, `let`, `layer`, `fn`, `extern fn`, `for`, `output`, `loss`, `metric` or an assignment";
    check_body("«tensor» y: [3];", &[all]);
    check_body("«x»: [3];", &["what is `x`? write `input x: …`, `target x: …` or `param x: … = …`"]);
    check_body("«mut» x = y;", &["`mut` is a word of Rust and can't be a name: choose another, such as `mut_`"]);
}

#[test]
fn statements_of_rust() {
    let chosen = "`if` is not in the language of networks: `where(condition, a, b)` chooses for each element";
    check_body("«if» a < b { c } else { d }", &[chosen]);
    let repeated = "`while` is not in the language of networks: `for i in 0..4 { … }` repeats a number of times \
                    that is known while compiling";
    check_body("«while» true { }", &[repeated]);
    let returned = "`return` is not in the language of networks: a template's value is its last line, without `;`";
    check_body("fn f(x) { «return» x; }", &[returned]);
    check_body(
        "«pub» input x: [3];",
        &["`pub` is not in the language of networks: everything in a network is as visible as the network"],
    );
}

#[test]
fn semicolons() {
    check_body("let x = «y» let z = x;", &["expected `;` after this statement, found `let`"]);
    check_body("input x: [3«]» output x;", &["expected `;` after this statement, found `output`"]);
    check_body("loss = «x»", &["expected `;` after this statement, found `}`"]);
    check_body("let x = y;«;»", &["no statement stands before this `;`: remove it"]);
    check_body("fn f(x) { x }«;»", &["no statement stands before this `;`: remove it"]);
}

#[test]
fn names() {
    check_body("«input»: [3];", &["expected a name after `input`: write `input NAME: [8, 8];`"]);
    check_body("«output» = x;", &["expected a name after `output`: write `output NAME = …;`"]);
    check_body("«output»(x);", &["expected a name after `output`: write `output NAME = …;`"]);
    check_body("input «3»: [3];", &["expected a name after `input`, found `3`"]);
    check_body("input a«,» b: [3];", &["`input` takes one name: write one statement for each"]);
    check_body(
        "input «type»: [3];",
        &["`type` is a word of Rust and can't be a name: choose another, such as `type_`"],
    );
    check_body("let «r#type» = x;", &["`r#type` can't be a name here: choose another, such as `type_`"]);
}

#[test]
fn shapes() {
    check_body("input «x»;", &["`x` has no shape: write `input x: [8, 8];`"]);
    check_body("param «w» = zeros();", &["`w` has no shape: write `param w: [8, 8] = xavier_uniform();`"]);
    let shape = "expected a shape such as `[8, 8]`, `[]` for a single number, or `class(10)`, found";
    check_body("input x: «f32»;", &[&format!("{shape} `f32`")]);
    check_body("input x: «(3, 4)»;", &[&format!("{shape} `(…)`")]);
    check_body("input x: [f32«;» 3];", &["expected `,` between items, found `;`: write every item"]);
    check_body("input x: [3 «4»];", &["expected `,` or `]`, found `4`"]);
    check_body("input x «[3]»;", &["expected `:` and a shape after `input x`, found `[…]`"]);
    check_body("input x: [32] «class»(65);", &["expected `of` between a shape and `class(…)`: `[32] of class(65)`"]);
    check_body("input x: [32] of «int»(65);", &["expected `class(n)`, integers in `0..n`, found `int`"]);
    check_body("input x: class(«)»;", &["expected an expression, found `)`"]);
    check_body("input x: class(1, «2»);", &["expected `)` after the number of classes, found `2`"]);
}

#[test]
fn values() {
    let given = "the caller gives `x`, so `input` takes no value: remove it, or write `param x: … = …`";
    check_body("input x: [3] «=» zeros();", &[given]);
    check_body("param «w: [3]»;", &["`w` has no value: write `= zeros();` or another initialiser behind its shape"]);
    check_body("let «x»;", &["`x` has no value: write `let x = …;`"]);
    check_body("const «n»;", &["`n` has no value: write `const n = 8;`"]);
    check_body("«loss»;", &["`loss` has no value: write `loss = …;`"]);
    check_body("loss «fit»;", &["`fit` has no value: write `loss fit = …;`"]);
    check_body("let x = «;»", &["expected an expression, found `;`"]);
}

#[test]
fn annotations() {
    let annotated = "shapes are inferred, not written: remove the shape and write `let x = …;`";
    check_body("let x«:» [3] = y;", &[annotated]);
    check_body(
        "output x«:» [3] = y;",
        &["shapes are inferred, not written: remove the shape and write `output x = …;`"],
    );
    check_body(
        "const n«:» usize = 3;",
        &["shapes are inferred, not written: remove the shape and write `const n = 8;`"],
    );
}

#[test]
fn patterns() {
    let bare = "several names need parentheses: write `let (A, B) = …;`";
    check_body("let a«,» b = f(x);", &[bare]);
    check_body("a«,» b = f(x);", &[bare]);
    let mutable = "the names of a tuple can't be `mut`: bind them first, then write `let mut NAME = NAME;`";
    check_body("let «mut» (a, b) = f(x);", &[mutable]);
    check_body("let («mut» a, b) = f(x);", &[mutable]);
    check_body("let «_» = x;", &["a value without a name is used by nothing: name it, or remove the statement"]);
    check_body("let (a, «(b, c)») = x;", &["expected a name or `_`, found `(…)`"]);
    check_body("let («)» = x;", &["expected the names that the parts of the value get, found `)`"]);
    check_body("let x «==» y;", &["expected `=`, found `==`"]);
}

#[test]
fn assignments() {
    check_body("x «+=» 1;", &["`+=` is not in the language of networks: write `x = x + …`"]);
    let target = "can't be assigned to: only a whole `let mut` variable can; `let (A, B) = …;` binds parts";
    check_body("«x[0]» = 1;", &[&format!("`x[0]` {target}")]);
    check_body("«x[0]» += 1;", &[&format!("`x[0]` {target}")]);
    check_body("«(a, b)» = f(x);", &[&format!("`(a, b)` {target}")]);
}

#[test]
fn layers() {
    check_body("layer a = «dense»;", &["expected a layer with its settings, found `dense`: write `dense(…)`"]);
    let other = "expected a layer with its settings such as `dense(64)`, found `dense(64) + 1`";
    check_body("layer a = «dense(64) + 1»;", &[other]);
}

#[test]
fn lost_values() {
    let lost = "nothing uses this value: write `let NAME = relu(x);` or `output NAME = relu(x);`";
    check_body("«relu(x)»;", &[lost]);
    check_body("«relu(x)»", &[lost]);
    check_body("fn f(x) { «relu(x)»; }", &["a template's value is its last line, without `;`: write `relu(x)`"]);
    check_body("fn f(x) { let y = x; «}»", &["the template `f` has no value: end it with an expression, without `;`"]);
}

#[test]
fn templates() {
    let typed = "a template's parameters have no types and no defaults: write only `x`";
    check_body("fn f(x«:» f32) { x }", &[typed]);
    check_body("fn f(x «=» 3) { x }", &[typed]);
    check_body("fn f(x) «-> [f32; 3]» { x }", &["the value of `f` is inferred: write `fn f(…) { … }` without `->`"]);
    check_body("fn f «{ 1 }»", &["expected `(…)` with the parameters of `f`, found `{…}`"]);
    check_body("fn f(x)«;»", &["expected `{ … }` with the statements of `f`, found `;`"]);
}

#[test]
fn loops() {
    let range = "a loop runs over a range with both ends such as `0..4`, found";
    check_body("for i in «4» { }", &[&format!("{range} `4`")]);
    check_body("for i in «range(4)» { }", &[&format!("{range} `range(4)`")]);
    check_body("for i in «0..» { }", &[&format!("{range} `0..`")]);
    check_body("for i in «..»4 { }", &[&format!("{range} `..`")]);
    check_body("for «(i, j)» in 0..4 { }", &["expected the loop's variable after `for`, found `(…)`"]);
    check_body("for i «0»..4 { }", &["expected `in` after `for i`, found `0`"]);
    check_body("for i in 0..4«;»", &["expected `{ … }` with the statements of the loop, found `;`"]);
    check_body("'a «for» i in 0..4 { }", &["expected `: for … { … }` after the label `'a`, found `for`"]);
    check_body("'a: «loop» { }", &["expected `for` after the label `'a:`, found `loop`"]);
}

#[test]
fn words_can_be_assigned_only_when_they_are_variables() {
    body("let mut output = x; output = y; let z = output;");
    check_value("x; «state» = y", &["expected a name after `state`: write `state NAME: [8, 8] = zeros();`"]);
}
