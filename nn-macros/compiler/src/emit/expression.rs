//! Quoting operators: their own text with the operands in place.

use super::Emitter;
use super::types::{ident, real, scalar};
use crate::model::Dtype;
use crate::operators::Elementwise;
use crate::operators::select::SELECT;
use crate::schedule::{ARITHMETIC_FUNCTIONS, Expression, SCALAR_FUNCTIONS};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use std::cell::Cell;

/// How tightly an expression holds together: what is looser than its surroundings gets parentheses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Branch,
    Comparison,
    Sum,
    Product,
    Unary,
    Atom,
}

/// Tokens and how tightly they hold together.
type Quoted = (TokenStream, Binding);

impl Emitter<'_> {
    /// An expression of scalars.
    pub(super) fn expression(&self, expression: &Expression) -> TokenStream {
        Quoting { emitter: self, closure: false, math: Cell::default() }.expression(expression)
    }

    /// An expression of scalars for a kernel's closure, and whether that must be given the arithmetic, `math`.
    pub(super) fn closure(&self, expression: &Expression) -> (TokenStream, bool) {
        let quoting = Quoting { emitter: self, closure: true, math: Cell::default() };
        (quoting.expression(expression), quoting.math.get())
    }
}

/// How an expression is quoted.
struct Quoting<'e, 'm> {
    emitter: &'e Emitter<'m>,
    /// Whether `math.tanh(x)` may stand for `tanh(x)`.
    closure: bool,
    /// Whether it has.
    math: Cell<bool>,
}

impl Quoting<'_, '_> {
    fn expression(&self, expression: &Expression) -> TokenStream {
        self.quote(expression).0
    }

    fn quote(&self, expression: &Expression) -> Quoted {
        match expression {
            Expression::Literal(value) => self.literal(*value),
            Expression::Variable(name) => {
                let name = ident(name);
                (quote!(#name), Binding::Atom)
            }
            Expression::Samples => {
                let scalar = scalar(self.emitter.model.dtype);
                (quote!(n as #scalar), Binding::Unary)
            }
            Expression::Parameter(number) => (self.emitter.parameter(quote!(), "self", *number), Binding::Atom),
            Expression::Element(location) => {
                let tensor = self.emitter.read_one(location, &location.row);
                (quote!(k::flat(#tensor)[0]), Binding::Atom)
            }
            Expression::Apply(op, operands) if **op == SELECT => {
                let condition = self.condition(&operands[0]);
                let (a, b) = (self.expression(&operands[1]), self.expression(&operands[2]));
                (quote!(if #condition { #a } else { #b }), Binding::Branch)
            }
            Expression::Apply(op, operands) => self.apply(op, op.text, operands),
        }
    }

    fn literal(&self, value: f64) -> Quoted {
        let scalar = scalar(self.emitter.model.dtype);
        if value.is_nan() {
            return (quote!(#scalar::NAN), Binding::Atom);
        }
        let held = if self.emitter.model.dtype == Dtype::F32 { f64::from(value as f32) } else { value };
        let magnitude = if held.is_infinite() {
            quote!(#scalar::INFINITY)
        } else {
            let literal = real(value, self.emitter.model.dtype);
            quote!(#literal)
        };
        if value.is_sign_negative() { (quote!(-#magnitude), Binding::Unary) } else { (magnitude, Binding::Atom) }
    }

    /// What stands between `if` and `{`.
    fn condition(&self, expression: &Expression) -> TokenStream {
        match expression {
            Expression::Apply(Elementwise { condition: Some(text), .. }, operands) => {
                let Expression::Apply(op, _) = expression else { unreachable!("matched above") };
                self.apply(op, text, operands).0
            }
            other => {
                let (tokens, binding) = self.quote(other);
                let tokens = parenthesized(tokens, binding < Binding::Sum);
                quote!(#tokens != 0.0)
            }
        }
    }

    /// An operator's text with its operands.
    fn apply(&self, op: &Elementwise, text: &str, operands: &[Expression]) -> Quoted {
        let text: TokenStream = text.parse().expect("an operator's text is Rust");
        let mut quoted: Vec<Quoted> = operands.iter().map(|operand| self.quote(operand)).collect();
        let binding = binding_of(&text);
        let variables: TokenStream = (0..quoted.len()).filter_map(|n| name_long(op, &text, &mut quoted, n)).collect();
        let value = self.substitute(text, op, &quoted);
        if variables.is_empty() { (value, binding) } else { (quote!({ #variables #value }), Binding::Branch) }
    }

    /// The text with operands for their names; parentheses where an operand is looser than what stands beside it.
    fn substitute(&self, text: TokenStream, op: &Elementwise, operands: &[Quoted]) -> TokenStream {
        let trees: Vec<TokenTree> = text.into_iter().collect();
        let mut result = TokenStream::new();
        for (position, tree) in trees.iter().enumerate() {
            match tree {
                TokenTree::Ident(name) => {
                    let called = matches!(trees.get(position + 1), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Parenthesis);
                    match op.operands.iter().position(|operand| name == operand) {
                        Some(operand) if !called => {
                            let (tokens, binding) = &operands[operand];
                            result.extend(parenthesized(tokens.clone(), *binding < needed(&trees, position)));
                        }
                        _ => {
                            if called {
                                result.extend(self.function(&name.to_string()));
                            }
                            result.extend([tree.clone()]);
                        }
                    }
                }
                TokenTree::Group(group) => {
                    let inner = self.substitute(group.stream(), op, operands);
                    result.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
                }
                other => result.extend([other.clone()]),
            }
        }
        result
    }

    /// Has a function called, and gives what stands before its name.
    fn function(&self, name: &str) -> Option<TokenStream> {
        let known = |functions: &[&'static str]| functions.iter().copied().find(|function| *function == name);
        let called = &self.emitter.called;
        if self.closure && known(ARITHMETIC_FUNCTIONS).is_some() {
            self.math.set(true);
            called.borrow_mut().insert("Functions");
            return Some(quote!(math.));
        }
        called.borrow_mut().extend(known(SCALAR_FUNCTIONS));
        None
    }
}

/// Gives a long operand that the text names more than once a variable: written out, a chain of such operators
/// would double with each.
fn name_long(op: &Elementwise, text: &TokenStream, quoted: &mut [Quoted], n: usize) -> Option<TokenStream> {
    const LONGEST: usize = 160;
    let written = quoted[n].0.to_string();
    if written.len() <= LONGEST || count(text, op.operands[n]) < 2 {
        return None;
    }
    let all: Vec<String> = quoted.iter().map(|(tokens, _)| tokens.to_string()).collect();
    let is_free = |name: &String| all.iter().all(|tokens| !tokens.contains(name.as_str()));
    let name = (1..).map(|number| format!("{}_{number}", op.name)).find(is_free)?;
    let (name, value) = (ident(&name), std::mem::take(&mut quoted[n].0));
    quoted[n] = (quote!(#name), Binding::Atom);
    Some(quote!(let #name = #value;))
}

/// How often a text names an operand.
fn count(text: &TokenStream, operand: &str) -> usize {
    let of = |tree: TokenTree| match tree {
        TokenTree::Ident(name) => usize::from(name == operand),
        TokenTree::Group(group) => count(&group.stream(), operand),
        _ => 0,
    };
    text.clone().into_iter().map(of).sum()
}

/// How tightly a text holds together: by its loosest operator outside of brackets.
fn binding_of(text: &TokenStream) -> Binding {
    let mut binding = Binding::Atom;
    let mut operand_before = false;
    for tree in text.clone() {
        let here = match &tree {
            TokenTree::Ident(name) if name == "if" => return Binding::Branch,
            TokenTree::Punct(punct) => match punct.as_char() {
                '<' | '>' | '=' | '!' => Binding::Comparison,
                '-' if !operand_before => Binding::Unary,
                '+' | '-' => Binding::Sum,
                '*' | '/' => Binding::Product,
                _ => Binding::Atom,
            },
            _ => Binding::Atom,
        };
        operand_before = !matches!(tree, TokenTree::Punct(_));
        binding = binding.min(here);
    }
    binding
}

/// How tightly an operand must hold together between its neighbours.
fn needed(trees: &[TokenTree], position: usize) -> Binding {
    let punct = |tree: Option<&TokenTree>| match tree {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    let before = position.checked_sub(1).and_then(|p| punct(trees.get(p)));
    let unary = position == 1 || position.checked_sub(2).is_some_and(|p| punct(trees.get(p)).is_some());
    let left = match before {
        Some('-') if unary => Binding::Atom,
        Some('*' | '/') => Binding::Unary,
        Some('+' | '-') => Binding::Product,
        Some('<' | '>' | '=' | '!') => Binding::Sum,
        _ => Binding::Branch,
    };
    let right = match punct(trees.get(position + 1)) {
        Some('*' | '/') => Binding::Product,
        Some('+' | '-') => Binding::Sum,
        Some('<' | '>' | '=' | '!') => Binding::Atom,
        _ => Binding::Branch,
    };
    left.max(right)
}

fn parenthesized(tokens: TokenStream, needed: bool) -> TokenStream {
    if needed { quote!((#tokens)) } else { tokens }
}
