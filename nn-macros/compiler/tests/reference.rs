//! `docs/functions.md` and the pages of `nn_runtime::language` are made from the functions and operators themselves.
//! `UPDATE=1 cargo test --test reference` writes them again.

use nn_compiler::functions::{Example, Function, Role, all, signature};
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

/// Prose in a comment: outside of code, brackets are no links and angles no tags.
fn prose(text: &str) -> String {
    let text = code(text).replace("\\|", "|").replace("\\[", "[").replace("\\]", "]");
    let escape = |part: &str| part.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<");
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(n, part)| if n % 2 == 0 { escape(part) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("`")
}

/// A network around an example.
fn network(function: &Function) -> String {
    let Example { declarations, expression, .. } = function.examples[0];
    let result = match function.role {
        Role::Loss if function.name == "accuracy" => "metric hit =",
        Role::Loss => "loss =",
        Role::Plain | Role::Layer => "output y =",
    };
    // What only keeps the tests' derivatives from vanishing.
    let expression = expression.trim_end_matches(" + 0.0 * sum(x)");
    let statements = declarations.split(';').map(str::trim).filter(|statement| !statement.is_empty());
    let mut lines: Vec<String> = statements.map(|statement| format!("        {statement};")).collect();
    lines.push(format!("        {result} {expression};"));
    if result == "metric hit =" {
        lines.push("        loss = cross_entropy(x, t);".into());
    }
    format!("nn_runtime::network! {{\n    network Example {{\n{}\n    }}\n}}", lines.join("\n"))
}

/// The documentation of every function as an empty module of its name.
fn modules() -> String {
    let mut text = String::from(
        "//! The functions, one module for each. Written by `UPDATE=1 cargo test -p nn-compiler --test reference`.\n",
    );
    let mut functions: Vec<_> = all().collect();
    functions.sort_by_key(|function| function.name);
    for function in functions {
        let name = if function.name == "where" { "r#where" } else { function.name };
        let kind = match function.role {
            Role::Plain => "",
            Role::Layer => " A layer.",
            Role::Loss => " A loss or metric.",
        };
        let mut lines =
            vec![format!("`{}`", signature(function)), String::new(), prose(function.docs) + kind, String::new()];
        lines.push("```".into());
        lines.extend(network(function).lines().map(str::to_owned));
        lines.push("```".into());
        let others: Vec<String> =
            function.examples[1..].iter().map(|example| format!("`{}`", code(example.expression))).collect();
        if !others.is_empty() {
            lines.extend([String::new(), format!("Also {}.", others.join(", "))]);
        }
        let comment: String = lines.iter().map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect();
        let _ = write!(text, "\n{comment}pub mod {name} {{}}\n");
    }
    text
}

#[test]
fn the_pages_of_functions_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (file, text) in [("docs/functions.md", page()), ("nn-runtime/src/language/functions.rs", modules())] {
        let file = root.join(file);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&file, &text).unwrap();
        }
        let committed = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(committed == text, "run UPDATE=1 cargo test -p nn-compiler --test reference");
    }
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
