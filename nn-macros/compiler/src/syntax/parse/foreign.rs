//! What people write who know Rust or Python: not in the language, and what to write instead.
//!
//! Each form is reported where it stands and passed, so that the rest of the expression is still read.

use super::block::RUST_WORDS;
use super::expression::{built, not_understood};
use super::{Parse, Parser, name};
use crate::error::{Problem, Reported};
use crate::syntax::print::brief;
use crate::syntax::tree::{BinaryOperator, Call, Expr, ExprKind};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};

impl Parser<'_> {
    /// Reports an operator between two operands; gives what should have been written.
    pub fn foreign_operator(&self, operator: &'static str, left: Expr, right: Expr) -> ExprKind {
        let ends = (left.ends().0, right.ends().1);
        let (at, tokens) = (left.span, left.tokens.through(&right.tokens));
        let call = |function: &str, arguments| call(Ident::new(function, at), arguments);
        let meant = match operator {
            "<" => call("less", vec![left, right]),
            ">" => call("greater", vec![left, right]),
            "==" => call("equal", vec![left, right]),
            "<=" => one_minus(built(call("greater", vec![left, right]), tokens)),
            ">=" => one_minus(built(call("less", vec![left, right]), tokens)),
            "!=" => one_minus(built(call("equal", vec![left, right]), tokens)),
            "&" | "&&" => call("min", vec![left, right]),
            "|" | "||" => call("max", vec![left, right]),
            "@" => call("matmul", vec![left, right]),
            "<<" => shifted(BinaryOperator::Multiply, left, right),
            ">>" => shifted(BinaryOperator::Divide, left, right),
            "|>" => piped(left, right),
            _ if matches!(right.kind, ExprKind::Integer(2)) => call("square", vec![left]),
            _ => call("pow", vec![left, right]),
        };
        self.report(ends, Problem::ForeignOperator { operator, instead: brief(&meant) });
        meant
    }

    /// Reports a sign before an operand; gives what should have been written.
    pub fn foreign_sign(&self, sign: &'static str, ends: (Span, Span), operand: Expr) -> Expr {
        let tokens = operand.tokens.clone();
        let meant = if sign == "!" { built(one_minus(operand), tokens) } else { operand };
        self.report(ends, Problem::ForeignSign { sign, instead: brief(&meant) });
        meant
    }

    /// Reports and passes what stands behind an operand, if it is something of this kind.
    pub fn foreign_suffix(&mut self, operand: &mut Expr) -> Parse<bool> {
        if self.cursor.group_at(0, Delimiter::Parenthesis).is_some() {
            self.report(self.cursor.here(), Problem::NotCallable { value: brief(operand) });
            self.cursor.advance(1);
            return Ok(true);
        }
        match self.cursor.operator_at(0) {
            Some(".") => self.member(operand)?,
            Some("!") if matches!(self.cursor.peek_at(1), Some(TokenTree::Group(_))) => {
                self.report(self.cursor.here(), Problem::MacroCall { name: brief(operand) });
                self.cursor.advance(2);
            }
            None if self.cursor.is_word("as") => self.cast(operand),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// `.relu()` or `.field`
    fn member(&mut self, operand: &mut Expr) -> Parse<()> {
        self.count_operator()?;
        let start = self.cursor.position();
        self.cursor.advance(1);
        let method = match self.cursor.peek() {
            Some(TokenTree::Ident(word)) => word.clone(),
            Some(TokenTree::Literal(number)) => Ident::new("part", number.span()),
            _ => return Err(self.unexpected("an operation: values have no fields and no methods")),
        };
        self.cursor.advance(1);
        let Some(group) = self.cursor.group_at(0, Delimiter::Parenthesis).cloned() else {
            let part = matches!(self.cursor.since(start).trees().last(), Some(TokenTree::Literal(_)));
            let field = self.cursor.since(start).trees().last().map(ToString::to_string).unwrap_or_default();
            let problem = Problem::Field { value: brief(operand), field, part };
            self.report(self.cursor.since(start).ends(), problem);
            return Ok(());
        };
        self.cursor.advance(1);
        self.method(operand, &method, &group)?;
        let instead = brief(operand);
        let problem = Problem::MethodCall { method: method.to_string(), instead };
        self.report(self.cursor.since(start).ends(), problem);
        Ok(())
    }

    /// Makes of `x.f(y)` what should have been written.
    fn method(&mut self, operand: &mut Expr, method: &Ident, group: &Group) -> Parse<()> {
        let mut call = self.arguments(method, group)?;
        let tokens = operand.tokens.clone();
        let receiver = std::mem::replace(operand, not_understood(tokens.clone()));
        call.arguments.insert(0, receiver);
        *operand = built(ExprKind::Call(call), tokens);
        Ok(())
    }

    /// ` as f32`
    fn cast(&mut self, operand: &Expr) {
        let start = self.cursor.position();
        self.cursor.advance(1);
        while self.cursor.word_at(0).is_some() {
            self.cursor.advance(1);
            self.eat("::");
        }
        self.report(self.cursor.since(start).ends(), Problem::Cast { value: brief(operand) });
    }

    /// `a::b(x)`, whose first name comes next. The last name is what counts.
    pub fn path(&mut self, first: &Ident) -> Parse<Expr> {
        let start = self.cursor.position();
        let mut name = first.clone();
        self.cursor.advance(1);
        while self.eat("::") {
            match self.cursor.word_at(0) {
                Some(word) => {
                    name = word.clone();
                    self.cursor.advance(1);
                }
                None => self.pass_angle_brackets(),
            }
        }
        let problem = Problem::Path { name: name.to_string() };
        self.report(self.cursor.since(start).ends(), problem);
        let kind = match self.cursor.group_at(0, Delimiter::Parenthesis).cloned() {
            Some(group) => {
                self.cursor.advance(1);
                ExprKind::Call(self.arguments(&name, &group)?)
            }
            None => ExprKind::Name(name),
        };
        Ok(built(kind, self.cursor.since(start)))
    }

    /// Passes `<…>`.
    fn pass_angle_brackets(&mut self) {
        let mut open = 0;
        while let Some(token) = self.cursor.peek() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '<' => open += 1,
                TokenTree::Punct(punct) if punct.as_char() == '>' => open -= 1,
                TokenTree::Punct(punct) if punct.as_char() == ';' => return,
                _ if open == 0 => return,
                _ => {}
            }
            self.cursor.advance(1);
            if open == 0 {
                return;
            }
        }
    }

    /// Reports a word of Rust where an operand should begin.
    pub fn foreign_word(&self, word: &Ident) -> Parse<()> {
        let keyword = word.to_string();
        if keyword == "_" || RUST_WORDS.contains(&keyword.as_str()) {
            return Err(self.unexpected("an expression"));
        }
        if !name::RESERVED.contains(&keyword.as_str()) {
            if keyword.starts_with("r#") {
                self.check_name(word);
            }
            return Ok(());
        }
        let mend = match keyword.as_str() {
            "if" | "match" => "write `where(condition, a, b)`, which chooses for each element",
            "while" | "loop" => "write the statement `for i in 0..4 { … }`",
            "return" | "break" | "continue" => "a template's value is its last line, without `;`",
            "move" => "write a template, `fn NAME(x) { … }`",
            _ => {
                self.check_name(word);
                return Err(Reported);
            }
        };
        Err(self.report(self.cursor.here(), Problem::ForeignKeyword { keyword, mend }))
    }

    /// Reports punctuation, or the end, where an operand should begin.
    pub fn foreign_operand(&self) -> Reported {
        let problem = match self.cursor.operator_at(0) {
            Some("|" | "||") => Problem::Closure,
            Some(".." | "..=" | "...") => Problem::LostRange,
            _ => return self.unexpected("an expression"),
        };
        self.report(self.cursor.here(), problem)
    }
}

fn call(function: Ident, arguments: Vec<Expr>) -> ExprKind {
    ExprKind::Call(Call { function, arguments, settings: Vec::new() })
}

/// What `x` is if it is not 1: `1 - x`
fn one_minus(operand: Expr) -> ExprKind {
    let one = built(ExprKind::Integer(1), operand.tokens.clone());
    ExprKind::Binary(BinaryOperator::Subtract, Box::new(one), Box::new(operand))
}

/// `x << n` is `x * pow(2, n)`.
fn shifted(operator: BinaryOperator, left: Expr, right: Expr) -> ExprKind {
    let (at, tokens) = (right.span, right.tokens.clone());
    let two = built(ExprKind::Integer(2), tokens.clone());
    let power = built(call(Ident::new("pow", at), vec![two, right]), tokens);
    ExprKind::Binary(operator, Box::new(left), Box::new(power))
}

/// `x |> f(y)` is `f(x, y)`.
fn piped(left: Expr, right: Expr) -> ExprKind {
    match right.kind {
        ExprKind::Name(function) => call(function, vec![left]),
        ExprKind::Call(mut call) => {
            call.arguments.insert(0, left);
            ExprKind::Call(call)
        }
        _ => call(Ident::new("f", right.span), vec![left]),
    }
}
