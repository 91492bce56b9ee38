//! Trees as compact text, so that a test can show a whole one.

use nn_compiler::syntax::tree::{
    Data, Expr, ExprKind, For, Index, Pattern, Statement, StatementKind, Stored, Template,
};

/// Every operation in parentheses.
pub fn expression(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Negate(operand) => format!("(-{})", expression(operand)),
        ExprKind::Binary(operator, left, right) => {
            format!("({} {operator} {})", expression(left), expression(right))
        }
        ExprKind::Call(call) => {
            let settings = call.settings.iter().map(|(name, value)| format!("{name} = {}", expression(value)));
            let arguments: Vec<String> = call.arguments.iter().map(expression).chain(settings).collect();
            format!("{}({})", call.function, arguments.join(", "))
        }
        ExprKind::Index(base, indices) => {
            let indices: Vec<String> = indices.iter().map(index).collect();
            format!("{}[{}]", expression(base), indices.join(", "))
        }
        ExprKind::Tuple(items) => format!("tuple({})", expressions(items)),
        ExprKind::Array(items) => format!("[{}]", expressions(items)),
        _ => expr.to_string(),
    }
}

fn index(index: &Index) -> String {
    match index {
        Index::All(_) => "all".into(),
        Index::At(index) => expression(index),
        Index::Range(start, end, _) => format!("{}..{}", optional(start), optional(end)),
    }
}

fn optional(expr: &Option<Expr>) -> String {
    expr.as_ref().map(expression).unwrap_or_default()
}

fn expressions(items: &[Expr]) -> String {
    items.iter().map(expression).collect::<Vec<_>>().join(", ")
}

/// One line for each statement.
pub fn statements(statements: &[Statement]) -> String {
    statements.iter().map(|statement| statement_kind(&statement.kind)).collect::<Vec<_>>().join("\n")
}

fn statement_kind(kind: &StatementKind) -> String {
    match kind {
        StatementKind::Input(data) => format!("input {}", self::data(data)),
        StatementKind::Target(data) => format!("target {}", self::data(data)),
        StatementKind::Stored(stored) => self::stored(stored),
        StatementKind::Update { name, value } => format!("update {name} = {}", expression(value)),
        StatementKind::Const { name, value } => format!("const {name} = {}", expression(value)),
        StatementKind::Let { pattern, value } => {
            format!("let {} = {}", self::pattern(pattern), expression(value))
        }
        StatementKind::Assign { name, value } => format!("assign {name} = {}", expression(value)),
        StatementKind::Layer { name, call } => format!("layer {name} = {}", expression(call)),
        StatementKind::Template(template) => self::template(template),
        StatementKind::External(external) => format!("extern {} of {} paths", external.name, external.paths.len()),
        StatementKind::For(repetition) => self::repetition(repetition),
        StatementKind::Output { name, value } => format!("output {name} = {}", optional(value)),
        StatementKind::Loss { name: Some(name), value, .. } => format!("loss {name} = {}", expression(value)),
        StatementKind::Loss { name: None, value, .. } => format!("loss = {}", expression(value)),
        StatementKind::Broken(names) => {
            format!("broken {}", names.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
        }
        StatementKind::Metric { name, value } => format!("metric {name} = {}", expression(value)),
    }
}

fn data(data: &Data) -> String {
    let classes = data.classes.as_ref().map(|count| format!(" of {}", expression(count)));
    format!("{}: [{}]{}", data.name, expressions(&data.shape), classes.unwrap_or_default())
}

fn stored(stored: &Stored) -> String {
    let Stored { role, name, shape, init, .. } = stored;
    format!("{role:?} {name}: [{}] = {}", expressions(shape), expression(init))
}

fn pattern(pattern: &Pattern) -> String {
    match pattern {
        Pattern::Name { name, mutable: true } => format!("mut {name}"),
        Pattern::Name { name, mutable: false } => name.to_string(),
        Pattern::Tuple(names, _) => {
            format!("({})", names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
        }
    }
}

fn template(template: &Template) -> String {
    let parameters: Vec<String> = template.parameters.iter().map(ToString::to_string).collect();
    let body = statements(&template.body);
    format!("fn {}({}) {{ {body} -> {} }}", template.name, parameters.join(", "), expression(&template.result))
}

fn repetition(repetition: &For) -> String {
    let For { label, variable, start, end, inclusive, body } = repetition;
    let label = label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
    let dots = if *inclusive { "..=" } else { ".." };
    let (start, end) = (expression(start), expression(end));
    format!("{label}for {variable} in {start}{dots}{end} {{ {} }}", statements(body))
}
