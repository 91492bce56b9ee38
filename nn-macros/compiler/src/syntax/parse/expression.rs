//! Operators between operands, by precedence and without recursion.

use super::operator::Infix;
use super::{Parse, Parser};
use crate::error::{Problem, Reported};
use crate::syntax::tokens::Tokens;
use crate::syntax::tree::{Expr, ExprKind};

/// Operands and the operators between them that still wait for their right operand.
#[derive(Default)]
struct Pending {
    operands: Vec<Expr>,
    operators: Vec<Infix>,
}

impl Parser<'_> {
    /// Reads an expression, up to whatever can't belong to it.
    pub fn expression(&mut self) -> Parse<Expr> {
        let first = self.operand()?;
        let Some(operator) = self.infix() else { return Ok(first) };
        let mut pending = Pending { operands: vec![first], operators: Vec::new() };
        self.operators_and_operands(operator, &mut pending)?;
        while let Some(operator) = pending.operators.pop() {
            self.apply(operator, &mut pending.operands);
        }
        pending.operands.pop().ok_or(Reported)
    }

    /// Reads the rest of a chain of operators behind its first operand.
    fn operators_and_operands(&mut self, first: Infix, pending: &mut Pending) -> Parse<()> {
        let mut next = Some(first);
        while let Some(operator) = next {
            self.count_operator()?;
            self.cursor.advance(operator.text.len());
            while let Some(waiting) = pending.operators.pop_if(|waiting| waiting.level >= operator.level) {
                self.apply(waiting, &mut pending.operands);
            }
            pending.operators.push(operator);
            pending.operands.push(self.operand()?);
            next = self.infix();
        }
        Ok(())
    }

    /// The operator that comes next, if it stands between operands.
    fn infix(&self) -> Option<Infix> {
        Infix::of(self.cursor.operator_at(0)?)
    }

    /// Applies an operator to the last two operands.
    fn apply(&self, operator: Infix, operands: &mut Vec<Expr>) {
        let (Some(right), Some(left)) = (operands.pop(), operands.pop()) else { return };
        let tokens = left.tokens.through(&right.tokens);
        let kind = match operator.meaning {
            Some(meaning) => ExprKind::Binary(meaning, Box::new(left), Box::new(right)),
            None => self.foreign_operator(operator.text, left, right),
        };
        operands.push(built(kind, tokens));
    }

    /// Reports what stands behind an expression where `expected` should.
    pub fn after_expression(&self, expected: &str) -> Reported {
        let problem = match self.cursor.operator_at(0) {
            Some(".." | "..=" | "...") => Problem::LostRange,
            Some(";") => Problem::Repetition,
            Some("?") => Problem::QuestionMark,
            _ => return self.unexpected(expected),
        };
        self.report(self.cursor.here(), problem)
    }
}

/// The expression of these tokens.
pub(super) fn built(kind: ExprKind, tokens: Tokens) -> Expr {
    Expr { kind, span: tokens.span(), tokens }
}

/// Stands for an expression that has been reported.
pub(super) fn not_understood(tokens: Tokens) -> Expr {
    built(ExprKind::Broken, tokens)
}
