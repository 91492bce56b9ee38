//! The parser: recursive descent with one token of look-ahead, in linear time.
//!
//! Every function either returns what it read or has [`Reported`] what is wrong. Lists go on after the next comma,
//! blocks after the next statement; see [`Parser::list`] and `block.rs`.

mod attribute;
mod binding;
mod block;
mod call;
mod cursor;
mod data;
mod expression;
mod external;
mod foreign;
mod index;
mod literal;
mod loops;
mod name;
mod network;
mod operand;
mod operator;
mod statement;
mod template;

pub(super) use network::network;

use crate::error::{Diagnostic, Errors, Problem, Reported};
use cursor::Cursor;
use proc_macro2::{Group, Span};
use std::cell::Cell;

/// What was read, or that its mistake has been reported.
type Parse<T> = Result<T, Reported>;

/// How deep expressions and blocks may nest.
const DEEPEST: usize = 64;

/// How many operators one statement may hold. Stages behind this one walk expressions recursively.
const MOST_OPERATORS: usize = 512;

/// Where the parser is in the description.
struct Parser<'e> {
    cursor: Cursor,
    errors: &'e Errors,
    /// How many delimiters are open.
    depth: usize,
    /// How many operators the statement has had so far.
    operators: usize,
    /// How many problems have been reported.
    reported: Cell<usize>,
    /// The statements' words that `let mut` has made variables of.
    assignable: Vec<&'static str>,
}

/// What stood between commas.
struct List<T> {
    items: Vec<T>,
    /// Whether a comma stood behind the last.
    trailing_comma: bool,
    /// Whether something was wrong, so that `items` are not all.
    broken: bool,
}

impl<'e> Parser<'e> {
    fn new(cursor: Cursor, errors: &'e Errors) -> Parser<'e> {
        Parser { cursor, errors, depth: 0, operators: 0, reported: Cell::new(0), assignable: Vec::new() }
    }

    /// Reports a problem from one token to another.
    fn report(&self, ends: (Span, Span), problem: Problem) -> Reported {
        self.report_with(ends, problem, None)
    }

    /// Reports a problem, perhaps with its other end.
    fn report_with(&self, span: (Span, Span), problem: Problem, note: Option<(Span, String)>) -> Reported {
        self.reported.set(self.reported.get() + 1);
        let notes = note.map(|(span, text)| (span.into(), text)).into_iter().collect();
        self.errors.push(Diagnostic { span: span.into(), problem, notes })
    }

    /// Reports that the next token is not what may stand here.
    fn unexpected(&self, expected: impl Into<String>) -> Reported {
        let problem = Problem::Syntax { found: self.cursor.found(), expected: expected.into() };
        self.report(self.cursor.here(), problem)
    }

    /// Passes the operator if it comes next.
    fn eat(&mut self, operator: &str) -> bool {
        let found = self.cursor.is_operator(operator);
        if found {
            self.cursor.advance(operator.len());
        }
        found
    }

    /// Passes the word if it comes next.
    fn eat_word(&mut self, word: &str) -> bool {
        let found = self.cursor.is_word(word);
        if found {
            self.cursor.advance(1);
        }
        found
    }

    /// Reads what stands between a group's delimiters; the cursor is behind the group before and after.
    fn within<T>(&mut self, group: &Group, read: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        if self.depth == DEEPEST {
            let ends = (group.span_open(), group.span_close());
            return Err(self.report(ends, Problem::TooDeep { limit: DEEPEST }));
        }
        let outside = std::mem::replace(&mut self.cursor, Cursor::inside(group));
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        self.cursor = outside;
        result
    }

    /// Reads the items between commas up to the closing delimiter, and goes on behind the next comma after a
    /// mistake. `separator` reports what stands where a comma should.
    fn list<T>(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Parse<T>,
        separator: impl Fn(&Self) -> Reported,
    ) -> List<T> {
        let mut list = List { items: Vec::new(), trailing_comma: false, broken: false };
        while !self.cursor.is_end() {
            list.trailing_comma = false;
            match item(self) {
                Ok(item) => {
                    list.items.push(item);
                    if self.eat(",") {
                        list.trailing_comma = true;
                    } else if !self.cursor.is_end() {
                        separator(self);
                        list.broken = true;
                        self.skip_comma();
                    }
                }
                Err(Reported) => {
                    list.broken = true;
                    self.skip_comma();
                }
            }
        }
        list
    }

    /// Passes everything up to and with the next comma.
    fn skip_comma(&mut self) {
        while !self.cursor.is_end() && !self.eat(",") {
            self.cursor.advance(1);
        }
    }

    /// Counts one more operator of the statement.
    fn count_operator(&mut self) -> Parse<()> {
        self.operators += 1;
        if self.operators <= MOST_OPERATORS {
            return Ok(());
        }
        if self.operators == MOST_OPERATORS + 1 {
            self.report(self.cursor.here(), Problem::TooLong { limit: MOST_OPERATORS });
        }
        Err(Reported)
    }
}
