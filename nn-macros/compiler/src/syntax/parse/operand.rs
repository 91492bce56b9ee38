//! What stands between operators: names, numbers, calls, parentheses, and what is written before and behind them.

use super::expression::{built, not_understood};
use super::{List, Parse, Parser, name};
use crate::error::Problem;
use crate::syntax::tree::{Expr, ExprKind};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};

impl Parser<'_> {
    /// An operand with the signs before it.
    pub fn operand(&mut self) -> Parse<Expr> {
        let mut signs = Vec::new();
        while let Some(sign @ ("-" | "+" | "!" | "*" | "&" | "&&")) = self.cursor.operator_at(0) {
            if !signs.is_empty() {
                self.count_operator()?;
            }
            signs.push((self.cursor.position(), sign, self.cursor.here()));
            self.cursor.advance(sign.len());
            if sign.starts_with('&') {
                self.eat_word("mut");
            }
        }
        let mut operand = self.signless()?;
        for (start, sign, ends) in signs.into_iter().rev() {
            let tokens = operand.tokens.starting_at(start);
            if sign == "-" {
                operand = built(ExprKind::Negate(Box::new(operand)), tokens);
            } else {
                operand = Expr { tokens, ..self.foreign_sign(sign, ends, operand) };
            }
        }
        Ok(operand)
    }

    /// An operand and the indices behind it.
    fn signless(&mut self) -> Parse<Expr> {
        let start = self.cursor.position();
        let mut operand = self.primary()?;
        loop {
            if let Some(group) = self.cursor.group_at(0, Delimiter::Bracket).cloned() {
                self.count_operator()?;
                operand = self.index(operand, &group)?;
            } else if !self.foreign_suffix(&mut operand)? {
                return Ok(operand);
            }
            operand.tokens = self.cursor.since(start);
        }
    }

    /// An operand and nothing behind it.
    fn primary(&mut self) -> Parse<Expr> {
        match self.cursor.peek().cloned() {
            Some(TokenTree::Ident(word)) => self.word(&word),
            Some(TokenTree::Literal(literal)) => self.literal(&literal),
            Some(TokenTree::Group(group)) => self.group(&group),
            _ => Err(self.foreign_operand()),
        }
    }

    /// A name, a call, `true` or `false`.
    fn word(&mut self, word: &Ident) -> Parse<Expr> {
        if self.cursor.operator_at(1) == Some("::") {
            return self.path(word);
        }
        if let Some(arguments) = self.cursor.group_at(1, Delimiter::Parenthesis).cloned() {
            return self.call(word, &arguments);
        }
        let start = self.cursor.position();
        let kind = match name::one_of(word, &["true", "false"]) {
            Some(value) => ExprKind::Bool(value == "true"),
            None => {
                self.foreign_word(word)?;
                ExprKind::Name(word.clone())
            }
        };
        self.cursor.advance(1);
        Ok(built(kind, self.cursor.since(start)))
    }

    /// What is in parentheses, brackets, braces or invisible delimiters.
    fn group(&mut self, group: &Group) -> Parse<Expr> {
        let start = self.cursor.position();
        self.cursor.advance(1);
        let tokens = self.cursor.since(start);
        match group.delimiter() {
            Delimiter::Parenthesis => {
                let kind = self.within(group, Self::parenthesised)?;
                Ok(built(kind, tokens))
            }
            Delimiter::Bracket => {
                let items = self.within(group, |inside| Ok(inside.items("`,` or `]`").items))?;
                Ok(built(ExprKind::Array(items), tokens))
            }
            Delimiter::None => {
                let inner = self.within(group, Self::substituted)?;
                Ok(Expr { tokens, ..inner })
            }
            Delimiter::Brace => {
                self.report(tokens.ends(), Problem::BlockValue);
                Ok(not_understood(tokens))
            }
        }
    }

    /// `a` or `a, b` between parentheses.
    fn parenthesised(&mut self) -> Parse<ExprKind> {
        if self.cursor.is_end() {
            return Err(self.unexpected("an expression"));
        }
        let mut list = self.items("an operator, `,` or `)`");
        match list.items.pop() {
            Some(only) if list.items.is_empty() && !list.trailing_comma => Ok(only.kind),
            last => {
                list.items.extend(last);
                Ok(ExprKind::Tuple(list.items))
            }
        }
    }

    /// An expression that a macro put here.
    fn substituted(&mut self) -> Parse<Expr> {
        let inner = self.expression()?;
        if self.cursor.is_end() { Ok(inner) } else { Err(self.after_expression("an operator")) }
    }

    /// Expressions between commas.
    fn items(&mut self, expected: &'static str) -> List<Expr> {
        self.list(Self::expression, |inside| inside.after_expression(expected))
    }
}
