//! Operators: how punctuation is cut into them, and how tightly they bind.

use crate::syntax::tree::BinaryOperator;
use proc_macro2::{Spacing, TokenTree};

/// The longest operator at the start of the tokens: the language's, Rust's, and `|>` and `**`, which people expect.
pub(super) fn read(tokens: &[TokenTree]) -> Option<&'static str> {
    let mut text = [0; 3];
    let mut length = 0;
    for token in tokens.iter().take(text.len()) {
        let TokenTree::Punct(punct) = token else { break };
        text[length] = u8::try_from(punct.as_char()).ok()?;
        length += 1;
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    (1..=length).rev().find_map(|end| known(&text[..end]))
}

fn known(text: &[u8]) -> Option<&'static str> {
    let all = match text.len() {
        1 => &[
            "+", "-", "*", "/", "%", "=", ",", ";", ":", ".", "<", ">", "!", "&", "|", "^", "@", "?", "#", "$", "~",
            "'",
        ][..],
        2 => &[
            "..", "==", "::", "->", "=>", "!=", "<=", ">=", "&&", "||", "<<", ">>", "|>", "**", "+=", "-=", "*=", "/=",
            "%=", "^=", "&=", "|=",
        ],
        _ => &["..=", "...", "<<=", ">>="],
    };
    all.iter().copied().find(|operator| operator.as_bytes() == text)
}

/// How tightly an operator binds its operands; the looser ones first. All group to the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Pipe,
    Or,
    And,
    Comparison,
    BitOr,
    BitAnd,
    Shift,
    Sum,
    Product,
    Power,
}

/// An operator between two operands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Infix {
    /// As it is written.
    pub text: &'static str,
    /// How tightly it binds.
    pub level: Level,
    /// What it is in the language, if it is.
    pub meaning: Option<BinaryOperator>,
}

impl Infix {
    /// The operator of this text; those of Rust and Python that are not in the language have no meaning.
    pub fn of(text: &'static str) -> Option<Infix> {
        let (level, meaning) = match text {
            "+" => (Level::Sum, Some(BinaryOperator::Add)),
            "-" => (Level::Sum, Some(BinaryOperator::Subtract)),
            "*" => (Level::Product, Some(BinaryOperator::Multiply)),
            "/" => (Level::Product, Some(BinaryOperator::Divide)),
            "%" => (Level::Product, Some(BinaryOperator::Remainder)),
            "@" => (Level::Product, None),
            "^" | "**" => (Level::Power, None),
            "<<" | ">>" => (Level::Shift, None),
            "&" => (Level::BitAnd, None),
            "|" => (Level::BitOr, None),
            "==" | "!=" | "<" | ">" | "<=" | ">=" => (Level::Comparison, None),
            "&&" => (Level::And, None),
            "||" => (Level::Or, None),
            "|>" => (Level::Pipe, None),
            _ => return None,
        };
        Some(Infix { text, level, meaning })
    }
}

/// `x += 1` and its like: the operator in front of the `=`.
pub(super) fn compound(operator: &'static str) -> Option<&'static str> {
    match operator {
        "+=" | "-=" | "*=" | "/=" | "%=" | "^=" | "&=" | "|=" | "<<=" | ">>=" => operator.strip_suffix('='),
        _ => None,
    }
}
