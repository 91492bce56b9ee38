//! `docs/functions.md` is made from the functions and operators themselves. `UPDATE=1 cargo test --test reference`
//! writes it again.

use nn_compiler::functions::{Function, Role, all, signature};
use nn_compiler::operators::{Elementwise, activation, arithmetic, exponential, loss, power, select, trigonometric};
use std::fmt::Write;
use std::path::Path;

/// Prose as one line of a table's cell.
fn cell(text: &str) -> String {
    code(text).replace('<', "&lt;").replace("\\[", "[").replace("\\]", "]")
}

/// Code as one line of a table's cell.
fn code(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

fn page() -> String {
    let mut page = String::from(
        "# Functions of the language\n\n\
         Made from the compiler's own tables. Shapes are those of one sample; the batch is implied.\n",
    );
    for (role, title) in [(Role::Plain, "Functions"), (Role::Layer, "Layers"), (Role::Loss, "Losses and metrics")] {
        let _ = write!(page, "\n## {title}\n\n| call | is |\n| --- | --- |\n");
        let mut functions: Vec<_> = all().filter(|function| function.role == role).collect();
        functions.sort_by_key(|function| function.name);
        for function in functions {
            let _ = writeln!(page, "| `{}` | {} |", signature(function), cell(function.docs));
        }
    }
    let _ = write!(
        page,
        "\n## Elementwise operators\n\nThe text of each value is what the generated code computes; the text of each derivative is \
         what `dy`, the derivative by the result `y`, contributes to its operand.\n\n| operator | value | derivatives |\n| --- | --- | --- |\n"
    );
    let families: [&[&Elementwise]; 7] = [
        arithmetic::FAMILY,
        exponential::FAMILY,
        power::FAMILY,
        trigonometric::FAMILY,
        select::FAMILY,
        activation::FAMILY,
        loss::FAMILY,
    ];
    for op in families.into_iter().flatten() {
        let call = format!("{}({})", op.name, op.operands.join(", "));
        let derivatives: Vec<String> = op
            .operands
            .iter()
            .zip(op.adjoints)
            .filter(|(_, adjoint)| adjoint.text != "none()")
            .map(|(operand, adjoint)| format!("{operand}: `{}`", code(adjoint.text)))
            .collect();
        let derivatives = if derivatives.is_empty() { "none".to_owned() } else { derivatives.join("; ") };
        let _ = writeln!(page, "| `{call}` | `{}` | {derivatives} |", code(op.text));
    }
    page
}

#[test]
fn the_table_of_functions_is_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/functions.md");
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == page, "run UPDATE=1 cargo test -p nn-compiler --test reference");
}

/// The arguments of the calls of a function, each as text.
fn calls<'e>(function: &Function, expression: &'e str) -> Vec<Vec<&'e str>> {
    let call = format!("{}(", function.name);
    let starts = expression.match_indices(&call).map(|(at, call)| at + call.len());
    let arguments = |start: usize| {
        let (mut depth, mut begin, mut parts) = (0, start, vec![]);
        for (at, c) in expression[start..].char_indices().map(|(at, c)| (start + at, c)) {
            depth += i32::from("([".contains(c)) - i32::from(")]".contains(c));
            if depth < 0 || (depth == 0 && c == ',') {
                parts.push(expression[begin..at].trim());
                begin = at + 1;
            }
            if depth < 0 {
                break;
            }
        }
        parts
    };
    starts.map(arguments).collect()
}

/// Whether an example gives a setting: by its name or in its place.
fn gives(function: &Function, position: usize, expression: &str) -> bool {
    let name = format!("{} = ", function.parameters[position].name);
    calls(function, expression).iter().any(|arguments| {
        let named = arguments.iter().any(|argument| argument.starts_with(&name));
        named || arguments.iter().filter(|argument| !argument.contains(" = ")).count() > position
    })
}

#[test]
fn every_setting_is_in_an_example() {
    let missing: Vec<String> = all()
        .flat_map(|function| {
            let settings = function.parameters.iter().enumerate().filter(|(_, p)| p.default.is_some());
            let unseen = settings.filter(|&(position, _)| {
                !function.examples.iter().any(|example| gives(function, position, example.expression))
            });
            unseen.map(|(_, parameter)| format!("{} of {}", parameter.name, function.name)).collect::<Vec<_>>()
        })
        .collect();
    assert!(missing.is_empty(), "no example has {}", missing.join(", "));
}
