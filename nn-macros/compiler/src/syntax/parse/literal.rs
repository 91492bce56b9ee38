//! Numbers and texts.

use super::cursor::quoted;
use super::expression::built;
use super::{Parse, Parser};
use crate::error::Problem;
use crate::syntax::tree::{Expr, ExprKind};
use proc_macro2::{Literal, TokenTree};
use syn::Lit;

impl Parser<'_> {
    /// The number or text that comes next. A mistaken one is reported and passed.
    pub fn literal(&mut self, literal: &Literal) -> Parse<Expr> {
        let start = self.cursor.position();
        self.cursor.advance(1);
        let tokens = self.cursor.since(start);
        let (negative, literal) = unsigned(literal);
        let kind = value(&literal).unwrap_or_else(|problem| {
            self.report(tokens.ends(), problem);
            ExprKind::Integer(1)
        });
        let value = built(kind, tokens.clone());
        Ok(if negative { built(ExprKind::Negate(Box::new(value)), tokens) } else { value })
    }
}

/// A literal without its sign: macros can make one with a sign, though none can be written.
fn unsigned(literal: &Literal) -> (bool, Literal) {
    match literal.to_string().strip_prefix('-').map(str::parse::<Literal>) {
        Some(Ok(mut magnitude)) => {
            magnitude.set_span(literal.span());
            (true, magnitude)
        }
        _ => (false, literal.clone()),
    }
}

/// What a literal says.
fn value(literal: &Literal) -> Result<ExprKind, Problem> {
    match Lit::new(literal.clone()) {
        Lit::Int(number) => {
            plain(literal, number.suffix())?;
            let value = number.base10_digits().parse();
            value.map(ExprKind::Integer).map_err(|_| Problem::HugeNumber { integer: true })
        }
        Lit::Float(number) => {
            plain(literal, number.suffix())?;
            let value = number.base10_digits().parse().ok().filter(|value: &f64| value.is_finite());
            value.map(ExprKind::Float).ok_or(Problem::HugeNumber { integer: false })
        }
        Lit::Str(text) if text.suffix().is_empty() => Ok(ExprKind::Text(text.value())),
        _ => Err(Problem::ForeignLiteral { found: quoted(&TokenTree::Literal(literal.clone())) }),
    }
}

/// Numbers have no suffix.
fn plain(literal: &Literal, suffix: &str) -> Result<(), Problem> {
    if suffix.is_empty() {
        return Ok(());
    }
    let written = literal.to_string();
    let plain = written.trim_end_matches(suffix).trim_end_matches('_').to_string();
    Err(Problem::Suffix { suffix: suffix.into(), plain })
}
