//! Names of variables.

use crate::fingerprint::{Searched, SearchedSet};
use crate::graph::{ByValue, Graph, Value};
use crate::operators::Op;
use crate::operators::scan::Scan;
use std::collections::BTreeMap;

/// What generated functions call their own variables.
pub const RESERVED: &[&str] = &[
    "capacity",
    "storage",
    "batch",
    "inputs",
    "work",
    "grad",
    "optimizer",
    "n",
    "s",
    "k",
    "math",
    "nn",
    "i",
    "t",
    "self",
    "core",
    "parameters",
    "seed",
    "step",
];

/// The scalar functions that closures call, all of `nn_runtime::math`.
pub const SCALAR_FUNCTIONS: &[&str] = &[
    "abs",
    "acos",
    "asin",
    "asinh",
    "atan",
    "cos",
    "cosh",
    "erf",
    "exp",
    "expm1",
    "floor",
    "is_negative",
    "ln",
    "log",
    "log1p",
    "log_sigmoid",
    "max",
    "min",
    "pow",
    "relu",
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

/// Those of them that the arithmetic of an instruction set has as methods.
pub const ARITHMETIC_FUNCTIONS: &[&str] =
    &["erf", "exp", "expm1", "ln", "log", "log1p", "log_sigmoid", "sigmoid", "softplus", "tanh"];

/// One name for each value, chosen in topological order.
pub struct Names {
    chosen: ByValue<String>,
    /// What a copy of an input is called, where an output is one.
    copies: ByValue<String>,
    /// What a loop carries, by its number.
    carried: BTreeMap<(Value, usize), String>,
    taken: SearchedSet<String>,
    /// The number that the next value gets which wishes for a taken name.
    next: Searched<String, usize>,
}

impl Names {
    /// Names for all values of a graph: their own where they have one, else made from operator and operands.
    pub fn new(graph: &Graph) -> Self {
        Names::beside(graph, RESERVED.iter().chain(SCALAR_FUNCTIONS).map(|&name| name.to_owned()).collect())
    }

    /// Names for the values of a loop's body: others than those around it.
    pub fn within(&self, graph: &Graph) -> Self {
        Names::beside(graph, self.taken.clone())
    }

    fn beside(graph: &Graph, taken: SearchedSet<String>) -> Self {
        let (chosen, copies, carried, next) = Default::default();
        let mut names = Names { chosen, copies, carried, taken, next };
        let named = |value: &Value| graph.node(*value).origin.name.is_some();
        for value in graph.values().filter(named).chain(graph.values().filter(|value| !named(value))) {
            names.choose(graph, value);
        }
        for value in graph.values().filter(|&value| matches!(graph.op(value), Op::Data(_))) {
            let copy = names.free(format!("{}_copy", names.get(value)));
            names.copies.insert(value, copy);
        }
        names.carry(graph);
        names
    }

    /// Names what loops carry: others than those of other loops, whose bodies may be equal.
    fn carry(&mut self, graph: &Graph) {
        for value in graph.values() {
            let Some(Scan { body, .. }) = graph.op(value).get() else { continue };
            for number in 0..body.next.len() {
                let name = self.free(wish(&body.graph, body.leaf(number)));
                self.carried.insert((value, number), name);
            }
        }
    }

    fn choose(&mut self, graph: &Graph, value: Value) {
        let name = self.free(wish(graph, value));
        self.chosen.insert(value, name);
    }

    /// The wish, or the wish with a number if something has that name; from now on taken.
    fn free(&mut self, wish: String) -> String {
        if self.taken.insert(wish.clone()) {
            return wish;
        }
        let next = self.next.entry(wish.clone()).or_insert(2);
        loop {
            let name = format!("{wish}_{next}");
            *next += 1;
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }

    /// The name of a value in memory of the network's own.
    pub fn computed(&self, value: Value) -> &str {
        self.copies.get(value).map_or_else(|| self.get(value), String::as_str)
    }

    /// The name of what a loop carries, where nothing reads it after the loop.
    pub fn carried(&self, scan: Value, number: usize) -> &str {
        &self.carried[&(scan, number)]
    }

    /// The name of a value.
    pub fn get(&self, value: Value) -> &str {
        &self.chosen[value]
    }
}

/// What a value would be called if nothing else were: its own name, or one made from operator and operands.
pub(super) fn wish(graph: &Graph, value: Value) -> String {
    let node = graph.node(value);
    match node.origin.name.as_ref().or(node.origin.hint.as_ref()) {
        Some(name) => identifier(name),
        None => {
            let operand = graph.operands(value).iter().find_map(|o| graph.node(*o).origin.name.clone());
            let operator = node.op.name();
            operand.map_or_else(|| identifier(operator), |operand| identifier(&format!("{operand}_{operator}")))
        }
    }
}

/// A dotted name as an identifier.
fn identifier(name: &str) -> String {
    if is_plain(name) {
        return name.to_owned();
    }
    let name = name.replace("r#", "");
    let name: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    if is_plain(&name) || syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}

/// Whether a name is an identifier at a glance: no keyword has a digit or an underscore among its letters.
fn is_plain(name: &str) -> bool {
    let mut marked = false;
    for (position, byte) in name.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {}
            b'0'..=b'9' | b'_' if position > 0 => marked = true,
            _ => return false,
        }
    }
    marked
}
