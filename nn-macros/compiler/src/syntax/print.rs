//! Expressions as canonical source text: `relu(dense(flatten(image), 64))`.

use super::tree::{BinaryOperator, Call, Expr, ExprKind, Index};
use std::fmt::{self, Display, Formatter, Write};

/// How tightly an expression holds together.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Binding {
    Sum,
    Product,
    Negation,
    Operand,
}

impl Display for Expr {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl Display for ExprKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            ExprKind::Broken => f.write_str("…"),
            ExprKind::Integer(value) => value.fmt(f),
            ExprKind::Float(value) => write!(f, "{value:?}"),
            ExprKind::Bool(value) => value.fmt(f),
            ExprKind::Text(text) => write!(f, "{text:?}"),
            ExprKind::Name(name) => name.fmt(f),
            ExprKind::Negate(operand) => {
                f.write_char('-')?;
                at_least(Binding::Operand, operand, f)
            }
            ExprKind::Binary(operator, left, right) => binary(*operator, left, right, f),
            ExprKind::Call(call) => call.fmt(f),
            ExprKind::Index(base, indices) => {
                at_least(Binding::Operand, base, f)?;
                bracketed('[', indices, ']', f)
            }
            ExprKind::Tuple(items) if items.len() == 1 => write!(f, "({},)", items[0]),
            ExprKind::Tuple(items) => bracketed('(', items, ')', f),
            ExprKind::Array(items) => bracketed('[', items, ']', f),
        }
    }
}

impl Display for Call {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.function)?;
        let mut separator = "";
        for argument in &self.arguments {
            write!(f, "{separator}{argument}")?;
            separator = ", ";
        }
        for (name, value) in &self.settings {
            write!(f, "{separator}{name} = {value}")?;
            separator = ", ";
        }
        f.write_char(')')
    }
}

impl Display for Index {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Index::All(_) => f.write_str(".."),
            Index::At(index) => index.fmt(f),
            Index::Range(start, end, _) => {
                if let Some(start) = start {
                    start.fmt(f)?;
                }
                f.write_str("..")?;
                end.as_ref().map_or(Ok(()), |end| end.fmt(f))
            }
        }
    }
}

impl Display for BinaryOperator {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            BinaryOperator::Add => "+",
            BinaryOperator::Subtract => "-",
            BinaryOperator::Multiply => "*",
            BinaryOperator::Divide => "/",
            BinaryOperator::Remainder => "%",
        })
    }
}

/// Operators group to the left: only the right operand needs parentheses at the same level.
fn binary(operator: BinaryOperator, left: &Expr, right: &Expr, f: &mut Formatter<'_>) -> fmt::Result {
    let (left_least, right_least) = match operator {
        BinaryOperator::Add | BinaryOperator::Subtract => (Binding::Sum, Binding::Product),
        _ => (Binding::Product, Binding::Negation),
    };
    at_least(left_least, left, f)?;
    write!(f, " {operator} ")?;
    at_least(right_least, right, f)
}

/// The expression, in parentheses if it holds less tightly than its place asks for.
fn at_least(least: Binding, expr: &Expr, f: &mut Formatter<'_>) -> fmt::Result {
    if binding(&expr.kind) < least { write!(f, "({expr})") } else { expr.fmt(f) }
}

fn binding(kind: &ExprKind) -> Binding {
    match kind {
        ExprKind::Binary(BinaryOperator::Add | BinaryOperator::Subtract, ..) => Binding::Sum,
        ExprKind::Binary(..) => Binding::Product,
        ExprKind::Negate(_) => Binding::Negation,
        _ => Binding::Operand,
    }
}

fn bracketed(open: char, items: &[impl Display], close: char, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_char(open)?;
    let mut separator = "";
    for item in items {
        write!(f, "{separator}{item}")?;
        separator = ", ";
    }
    f.write_char(close)
}

/// An expression's text, or as much of it as a message can quote.
pub(super) fn brief(expr: &impl Display) -> String {
    let mut text = Brief(String::new());
    if write!(text, "{expr}").is_err() {
        text.0.push('…');
    }
    text.0
}

/// Takes so much text and no more.
struct Brief(String);

impl Brief {
    const LONGEST: usize = 60;
}

impl Write for Brief {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let fits = Brief::LONGEST.saturating_sub(self.0.len());
        if text.len() <= fits {
            self.0.push_str(text);
            return Ok(());
        }
        self.0.extend(text.chars().take(fits));
        Err(fmt::Error)
    }
}
