//! The layers of a network: which values belong to what the user named.

use crate::fingerprint::Searched;
use crate::graph::{Element, Graph, Origin, Value};
use crate::model::Model;

/// A layer: an input, what a statement binds, or a parameter by itself.
#[derive(Clone, Debug)]
pub struct Layer {
    /// `enc.hidden`
    pub name: String,
    /// `relu(dense(x, 64))`
    pub text: String,
    /// `[64]`
    pub shape: String,
}

/// The layer that a value belongs to, and the one that its computation does: a product of `d_logits` with the weights of
/// `logits` may make `d_hidden`.
#[derive(Clone, Copy, Default)]
pub struct Owner {
    /// What it belongs to.
    pub value: Option<usize>,
    /// What computing it belongs to.
    pub work: Option<usize>,
}

/// The layers and how they are found.
pub struct Layers {
    /// The layers in order.
    pub all: Vec<Layer>,
    /// By the name as an identifier.
    known: Searched<String, usize>,
    /// Those that the parameters belong to.
    of_parameters: Vec<Option<usize>>,
}

impl Layers {
    /// Those of a model.
    pub fn new(model: &Model) -> Self {
        let mut layers = Layers { all: vec![], known: Searched::default(), of_parameters: vec![] };
        for field in &model.data {
            let what = if field.target { "target" } else { "input" };
            layers.push(&field.name.to_string(), what.into(), field.ty.to_string());
        }
        for statement in &model.statements {
            let ty = model.graph.ty(statement.value);
            let shape = if ty.element == Element::Real { ty.shape.to_string() } else { ty.to_string() };
            layers.push(&statement.name, statement.text.clone(), shape);
        }
        for parameter in model.parameters.iter().filter(|parameter| parameter.path.len() == 1) {
            layers.push(&parameter.name(), parameter.docs.clone(), format!("{:?}", parameter.dims));
        }
        layers.of_parameters = model.parameters.iter().map(|p| layers.named(&identifier(&p.name()))).collect();
        layers
    }

    /// A layer, unless there is one of that name.
    fn push(&mut self, name: &str, text: String, shape: String) {
        let next = self.all.len();
        if *self.known.entry(identifier(name)).or_insert(next) == next {
            self.all.push(Layer { name: name.to_owned(), text, shape });
        }
    }

    /// The layer of whatever is named after it: `d_hidden_dense_2` belongs to `hidden`.
    pub fn named(&self, name: &str) -> Option<usize> {
        let mut name = name;
        while let Some(inner) = name.strip_prefix("d_").filter(|_| !self.known.contains_key(name)) {
            name = inner;
        }
        loop {
            if let Some(&layer) = self.known.get(name) {
                return Some(layer);
            }
            name = name.rsplit_once('_')?.0;
        }
    }

    /// The layer that the parameter of this number belongs to.
    pub fn of_parameter(&self, number: usize) -> Option<usize> {
        self.of_parameters[number]
    }

    /// The layers of all values. What has no name belongs, in the network itself, to what it is computed for, and
    /// among derivatives to what it is computed from.
    pub fn of_values(&self, graph: &Graph, undifferentiated: &[bool]) -> Vec<Owner> {
        let of_name = |value: Value| {
            let Origin { name, hint, .. } = &graph.node(value).origin;
            name.as_ref().or(hint.as_ref()).and_then(|name| self.named(&identifier(name)))
        };
        let mut owners = vec![Owner::default(); graph.len()];
        for value in graph.values().rev().filter(|value| undifferentiated[value.index()]) {
            let owner = of_name(value).or_else(|| {
                let users = graph.users(value).into_iter().filter(|user| undifferentiated[user.index()]);
                users.rev().find_map(|user| owners[user.index()].value)
            });
            owners[value.index()] = Owner { value: owner, work: owner };
        }
        for value in graph.values().filter(|value| !undifferentiated[value.index()]) {
            let operands = graph.operands(value);
            let derivatives = operands.iter().filter(|operand| !undifferentiated[operand.index()]);
            let from = derivatives.chain(operands).find_map(|operand| owners[operand.index()].value);
            let named = of_name(value);
            owners[value.index()] = Owner { value: named.or(from), work: from.or(named) };
        }
        owners
    }
}

/// A dotted name as variables are called.
fn identifier(name: &str) -> String {
    let name = name.strip_prefix("r#").unwrap_or(name);
    let name = name.replace('.', "_");
    if name.contains('#') { name.replace('#', "_") } else { name }
}
