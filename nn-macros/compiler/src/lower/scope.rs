//! What names mean.

use super::number::Number;
use crate::graph::Value;
use crate::syntax::tree::{Call, Template};
use proc_macro2::Span;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What an expression evaluates to.
#[derive(Clone, Debug)]
pub enum Bound {
    /// A value of the graph.
    Tensor(Value),
    /// A number known while compiling.
    Number(Number),
    /// `true` or `false`.
    Flag(bool),
    /// `"ij,jk->ik"`
    Text(String),
    /// `(a, b)`
    Tuple(Vec<Bound>),
    /// `[3, 5]`
    Array(Vec<Bound>),
    /// `weights()`: every trained tensor of the network.
    Weights(Vec<Value>),
}

/// What a name stands for.
#[derive(Clone)]
pub enum Meaning {
    /// The value of a `let`, a field, a parameter or a constant.
    Bound(Bound),
    /// One shared layer.
    Layer(Rc<Instance>),
    /// A template.
    Template(Rc<Template>),
    /// A function of the user's own, by its number.
    External(usize),
    /// What a mistake left behind: whoever uses it says nothing more.
    Unknown,
}

/// A name in a scope.
#[derive(Clone)]
pub struct Binding {
    /// What it stands for.
    pub meaning: Meaning,
    /// Whether it may be assigned again.
    pub mutable: bool,
    /// Where it was bound.
    pub span: Span,
    /// Whether anything has used it.
    pub used: Rc<Cell<bool>>,
}

/// `layer NAME = …;`: one set of parameters for all uses.
pub struct Instance {
    /// The layer or template with its settings.
    pub call: Call,
    /// Where its parameters are.
    pub path: Vec<String>,
}

/// The names that are visible, innermost scope last.
#[derive(Default)]
pub struct Scopes {
    scopes: Vec<Scope>,
}

/// One block's names.
#[derive(Default)]
struct Scope {
    names: BTreeMap<String, Binding>,
    /// Inside a template the values of its caller are not visible, its layers, constants and templates are.
    template: bool,
}

impl Scopes {
    /// Enters a block.
    pub fn enter(&mut self, template: bool) {
        self.scopes.push(Scope { names: BTreeMap::new(), template });
    }

    /// Leaves a block.
    pub fn leave(&mut self) {
        self.scopes.pop();
    }

    /// Binds a name in the innermost block, hiding what it meant.
    pub fn bind(&mut self, name: String, meaning: Meaning, mutable: bool, span: Span) {
        let binding = Binding { meaning, mutable, span, used: Rc::default() };
        self.scopes.last_mut().expect("a block").names.insert(name, binding);
    }

    /// What a name stands for here.
    pub fn get(&self, name: &str) -> Option<&Binding> {
        let mut outside = false;
        for scope in self.scopes.iter().rev() {
            if let Some(binding) = scope.names.get(name)
                && (!outside || binding.crosses_templates())
            {
                return Some(binding);
            }
            outside |= scope.template;
        }
        None
    }

    /// The binding of a name that may be assigned.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Binding> {
        for scope in self.scopes.iter_mut().rev() {
            if scope.names.contains_key(name) {
                return scope.names.get_mut(name);
            }
            if scope.template {
                return None;
            }
        }
        None
    }

    /// All names that are visible here, for "did you mean".
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let all = self.scopes.iter().flat_map(|scope| scope.names.keys().map(String::as_str));
        all.filter(|name| self.get(name).is_some())
    }

    /// What a name stands for outside of the template that is being expanded.
    pub fn outside(&self, name: &str) -> Option<&Binding> {
        self.scopes.iter().rev().find_map(|scope| scope.names.get(name))
    }

    /// What has been bound in the innermost block.
    pub fn here(&self, name: &str) -> Option<&Binding> {
        self.scopes.last()?.names.get(name)
    }

    /// Whether no loop or template has been entered.
    pub fn is_top(&self) -> bool {
        self.scopes.len() == 1
    }
}

impl Binding {
    /// Whether a template's body sees it without being given it.
    fn crosses_templates(&self) -> bool {
        !matches!(self.meaning, Meaning::Bound(Bound::Tensor(_) | Bound::Tuple(_) | Bound::Weights(_)))
    }
}
