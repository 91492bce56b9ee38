//! A place in the tokens between two delimiters.

use super::operator;
use crate::syntax::tokens::{self, Tokens};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use std::rc::Rc;

/// A place in the tokens between two delimiters.
pub(super) struct Cursor {
    tokens: Rc<[TokenTree]>,
    position: usize,
    /// Where the tokens end, and how messages call that.
    end: (Span, &'static str),
}

impl Cursor {
    /// The start of the tokens of a whole description.
    pub fn of_description(stream: TokenStream) -> Cursor {
        let tokens = visible(stream);
        let end = tokens.last().map_or_else(Span::call_site, |last| tokens::ends(last).1);
        Cursor { tokens: tokens.into(), position: 0, end: (end, "the end of the description") }
    }

    /// The start of the tokens between a group's delimiters.
    pub fn inside(group: &Group) -> Cursor {
        let close = match group.delimiter() {
            Delimiter::Parenthesis => "`)`",
            Delimiter::Bracket => "`]`",
            Delimiter::Brace => "`}`",
            Delimiter::None => "the end of what a macro put here",
        };
        Cursor { tokens: visible(group.stream()).into(), position: 0, end: (group.span_close(), close) }
    }

    /// How many tokens stand before.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Whether no token is left.
    pub fn is_end(&self) -> bool {
        self.position == self.tokens.len()
    }

    /// The next token.
    pub fn peek(&self) -> Option<&TokenTree> {
        self.peek_at(0)
    }

    /// The token behind the next `n`.
    pub fn peek_at(&self, n: usize) -> Option<&TokenTree> {
        self.tokens.get(self.position + n)
    }

    /// Passes `n` tokens, or all that are left.
    pub fn advance(&mut self, n: usize) {
        self.position = (self.position + n).min(self.tokens.len());
    }

    /// The word behind the next `n` tokens.
    pub fn word_at(&self, n: usize) -> Option<&Ident> {
        match self.peek_at(n) {
            Some(TokenTree::Ident(word)) => Some(word),
            _ => None,
        }
    }

    /// Whether the next token is this word.
    pub fn is_word(&self, text: &str) -> bool {
        self.word_at(0).is_some_and(|word| word == text)
    }

    /// The group behind the next `n` tokens.
    pub fn group_at(&self, n: usize, delimiter: Delimiter) -> Option<&Group> {
        match self.peek_at(n) {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    /// The operator behind the next `n` tokens, as Rust cuts them.
    pub fn operator_at(&self, n: usize) -> Option<&'static str> {
        match self.peek_at(n)? {
            TokenTree::Punct(_) => operator::read(&self.tokens[self.position + n..]),
            _ => None,
        }
    }

    /// Whether this operator comes next.
    pub fn is_operator(&self, operator: &str) -> bool {
        self.operator_at(0) == Some(operator)
    }

    /// The tokens from `start` to here.
    pub fn since(&self, start: usize) -> Tokens {
        Tokens::new(&self.tokens, start..self.position)
    }

    /// The next token or operator, or the end.
    pub fn here(&self) -> (Span, Span) {
        let count = self.operator_at(0).map_or(1, str::len);
        match self.peek() {
            Some(_) => Tokens::new(&self.tokens, self.position..self.position + count).ends(),
            None => (self.end.0, self.end.0),
        }
    }

    /// The token before, or else the next.
    pub fn before(&self) -> (Span, Span) {
        match self.position.checked_sub(1).and_then(|last| self.tokens.get(last)) {
            Some(TokenTree::Group(group)) => (group.span_close(), group.span_close()),
            Some(token) => tokens::ends(token),
            None => self.here(),
        }
    }

    /// The next token or operator, quoted for a message.
    pub fn found(&self) -> String {
        match self.peek() {
            None => self.end.1.into(),
            Some(TokenTree::Punct(punct)) => match self.operator_at(0) {
                Some(operator) => format!("`{operator}`"),
                None => format!("`{punct}`"),
            },
            Some(token) => quoted(token),
        }
    }
}

/// A token, quoted for a message and not longer than a message should be.
pub(super) fn quoted(token: &TokenTree) -> String {
    const LONGEST: usize = 40;
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Parenthesis => "`(…)`".into(),
            Delimiter::Bracket => "`[…]`".into(),
            Delimiter::Brace => "`{…}`".into(),
            Delimiter::None => "what a macro put here".into(),
        },
        token => {
            let text = token.to_string();
            match text.char_indices().nth(LONGEST) {
                Some((end, _)) => format!("`{}…`", &text[..end]),
                None => format!("`{text}`"),
            }
        }
    }
}

/// The tokens without the invisible delimiters that mean nothing: those around a single token, around nothing,
/// and around a whole statement.
fn visible(stream: TokenStream) -> Vec<TokenTree> {
    let tokens: Vec<TokenTree> = stream.into_iter().filter_map(uncovered).collect();
    if !tokens.iter().any(is_invisible) {
        return tokens;
    }
    let mut spread = Vec::with_capacity(tokens.len());
    for (position, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) if is_invisible(token) && is_statement(&tokens, position) => {
                spread.extend(group.stream().into_iter().filter_map(uncovered));
            }
            token => spread.push(token.clone()),
        }
    }
    spread
}

/// The token inside invisible delimiters that hold just one.
fn uncovered(mut token: TokenTree) -> Option<TokenTree> {
    while let TokenTree::Group(group) = &token
        && group.delimiter() == Delimiter::None
    {
        let mut inner = group.stream().into_iter();
        match (inner.next(), inner.next()) {
            (Some(only), None) => token = only,
            (Some(_), Some(_)) => return Some(token),
            (None, _) => return None,
        }
    }
    Some(token)
}

fn is_invisible(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::None)
}

/// Whether the token is all that stands between the ends of two statements.
fn is_statement(tokens: &[TokenTree], position: usize) -> bool {
    let semicolon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    let before = position.checked_sub(1).map(|before| &tokens[before]);
    let is_block =
        |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    before.is_none_or(|token| semicolon(token) || is_block(token)) && tokens.get(position + 1).is_none_or(semicolon)
}
