//! What people write who know Rust or Python: not in the language, and what to write instead.
//!
//! Each form is reported where it stands and passed, so that the rest of the expression is still read.

use super::expression::{built, not_understood};
use super::{Parse, Parser, name};
use crate::error::{Problem, Reported};
use crate::syntax::print::brief;
use crate::syntax::tree::{Call, Expr, ExprKind};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};

impl Parser<'_> {
    /// Reports an operator between two operands.
    pub fn foreign_operator(&self, operator: &'static str, left: &Expr, right: &Expr) {
        let ends = (left.ends().0, right.ends().1);
        let (a, b) = (brief(left), brief(right));
        let instead = match operator {
            "<" => format!("less({a}, {b})"),
            ">" => format!("greater({a}, {b})"),
            "==" => format!("equal({a}, {b})"),
            "<=" => format!("1 - greater({a}, {b})"),
            ">=" => format!("1 - less({a}, {b})"),
            "!=" => format!("1 - equal({a}, {b})"),
            "&" | "&&" => format!("min({a}, {b})"),
            "|" | "||" => format!("max({a}, {b})"),
            "@" => format!("matmul({a}, {b})"),
            "<<" => format!("({a}) * pow(2, {b})"),
            ">>" => format!("({a}) / pow(2, {b})"),
            "|>" => piped(left, right),
            _ if matches!(right.kind, ExprKind::Integer(2)) => format!("square({a})"),
            _ => format!("pow({a}, {b})"),
        };
        self.report(ends, Problem::ForeignOperator { operator, instead });
    }

    /// Reports a sign before an operand.
    pub fn foreign_sign(&self, sign: &'static str, ends: (Span, Span), operand: &Expr) {
        let operand = brief(operand);
        let instead = if sign == "!" { format!("1 - {operand}") } else { operand };
        self.report(ends, Problem::ForeignSign { sign, instead });
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
        if word == "_" || self.starts_rust_statement() {
            return Err(self.unexpected("an expression"));
        }
        if !name::is_reserved(word) {
            self.check_name(word);
            return Ok(());
        }
        let keyword = word.to_string();
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

/// `x |> f(y)` as it should be written.
fn piped(left: &Expr, right: &Expr) -> String {
    let (function, mut call) = match &right.kind {
        ExprKind::Call(call) => (call.function.clone(), call.clone()),
        ExprKind::Name(name) => {
            (name.clone(), Call { function: name.clone(), arguments: Vec::new(), settings: Vec::new() })
        }
        _ => return "f(x)".into(),
    };
    call.arguments.insert(0, left.clone());
    let text = brief(&built(ExprKind::Call(call), left.tokens.clone()));
    if text == "…" { format!("{function}(…)") } else { text }
}
