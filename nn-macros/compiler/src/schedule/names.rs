//! Names of variables.

use crate::graph::{Graph, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What generated functions call their own variables, and the scalar functions that closures call.
const RESERVED: &[&str] = &[
    "batch",
    "inputs",
    "work",
    "grad",
    "n",
    "k",
    "nn",
    "i",
    "self",
    "core",
    "parameters",
    "abs",
    "acos",
    "asin",
    "atan",
    "ceil",
    "cos",
    "cosh",
    "erf",
    "exp",
    "expm1",
    "floor",
    "is_negative",
    "ln",
    "log1p",
    "log_sigmoid",
    "max",
    "min",
    "pow",
    "round",
    "rsqrt",
    "sigmoid",
    "sign",
    "sin",
    "sinh",
    "softplus",
    "sqrt",
    "square",
    "tan",
    "tanh",
];

/// One name for each value, chosen in topological order.
pub struct Names {
    chosen: BTreeMap<Value, String>,
    taken: BTreeSet<String>,
}

impl Names {
    /// Names for all values of a graph: their own where they have one, else made from operator and operands.
    pub fn new(graph: &Graph) -> Self {
        let taken = RESERVED.iter().map(|&name| name.to_owned()).collect();
        let mut names = Names { chosen: BTreeMap::new(), taken };
        let named = |value: &Value| graph.node(*value).origin.name.is_some();
        for value in graph.values().filter(named).chain(graph.values().filter(|value| !named(value))) {
            names.choose(graph, value);
        }
        names
    }

    fn choose(&mut self, graph: &Graph, value: Value) {
        let node = graph.node(value);
        let wish = match node.origin.name.as_ref().or(node.origin.hint.as_ref()) {
            Some(name) => identifier(name),
            None => {
                let operand = graph.operands(value).iter().find_map(|o| graph.node(*o).origin.name.clone());
                let operator = identifier(node.op.name());
                operand.map_or(operator.clone(), |operand| format!("{}_{operator}", identifier(&operand)))
            }
        };
        let mut name = wish.clone();
        for number in 2.. {
            if self.taken.insert(name.clone()) {
                break;
            }
            name = format!("{wish}_{number}");
        }
        self.chosen.insert(value, name);
    }

    /// The name of a value.
    pub fn get(&self, value: Value) -> &str {
        &self.chosen[&value]
    }
}

/// A dotted name as an identifier.
fn identifier(name: &str) -> String {
    let name = name.replace("r#", "");
    let name: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}
