//! Values as formulas of named values.

use crate::graph::{Graph, Value};
use crate::joint::Joint;
use crate::operators::broadcast::Broadcast;
use crate::operators::{Elementwise, Op};

/// A formula has at most the first of these numbers of operators, what is left of it is `…`; where it is too wide then,
/// the next.
const OPERATORS: [usize; 3] = [40, 20, 10];
/// So many letters are wide.
const WIDE: usize = 120;
/// A derivation has at most so many lines.
const LINES: usize = 64;

/// How tightly a formula holds together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Choice,
    Comparison,
    Sum,
    Product,
    Atom,
}

/// The derivative of the loss by every named value, `d_NAME`, each made of those before it: what `gradient` computes.
pub fn derivation(joint: &Joint) -> Vec<String> {
    let graph = &joint.graph;
    let undifferentiated = super::flops::undifferentiated(joint);
    let (_, needed) = super::flops::needed(joint);
    let is_named = |value: &Value| graph.node(*value).origin.name.is_some();
    let derivatives: Vec<Value> = graph
        .values()
        .filter(|value| !undifferentiated[value.index()] || super::flops::is_copy(graph, *value))
        .filter(|value| needed[value.index()])
        .filter(|value| is_named(value) && !matches!(graph.op(*value), Op::Constant(_)))
        .collect();
    let line = |&value: &Value| {
        let name = graph.node(value).origin.name.as_deref().unwrap_or_default();
        format!("{name} = {}", formula(graph, value))
    };
    let mut lines: Vec<String> = derivatives.iter().take(LINES).map(line).collect();
    if derivatives.len() > LINES {
        lines.push(format!("… and {} more", derivatives.len() - LINES));
    }
    lines
}

/// What a value is made of, down to values with names.
pub fn formula(graph: &Graph, value: Value) -> String {
    let of = graph.node(value).origin.name.as_deref();
    let mut text = String::new();
    for left in OPERATORS {
        text = Writer { graph, of, left }.made_of(value).0;
        if text.chars().count() <= WIDE {
            break;
        }
    }
    text
}

struct Writer<'g> {
    graph: &'g Graph,
    /// The name of the value itself, which says nothing about what it is made of.
    of: Option<&'g str>,
    /// How many operators may follow.
    left: usize,
}

impl Writer<'_> {
    fn show(&mut self, value: Value) -> (String, Binding) {
        match self.graph.node(value).origin.name.as_deref() {
            Some(name) if self.of != Some(name) && self.graph.op(value).as_constant().is_none() => {
                (name.to_owned(), Binding::Atom)
            }
            _ => self.made_of(value),
        }
    }

    /// In parentheses where it is looser than `least`.
    fn part(&mut self, value: Value, least: Binding) -> String {
        let (text, binding) = self.show(value);
        if binding < least { format!("({text})") } else { text }
    }

    fn made_of(&mut self, value: Value) -> (String, Binding) {
        let Some(left) = self.left.checked_sub(1) else { return ("…".into(), Binding::Atom) };
        self.left = left;
        let operands = self.graph.operands(value);
        match self.graph.op(value) {
            Op::Constant(bits) => number(f64::from_bits(*bits)),
            Op::Samples => ("n".into(), Binding::Atom),
            Op::Elementwise(op) => self.elementwise(op, operands),
            Op::Structured(op) if matches!(op.name(), "broadcast" | "reshape") => self.show(operands[0]),
            op => (self.call(op.name(), operands), Binding::Atom),
        }
    }

    fn elementwise(&mut self, op: &Elementwise, operands: &[Value]) -> (String, Binding) {
        use Binding::{Atom, Choice, Comparison, Product, Sum};
        let (sign, binding, right) = match op.name {
            "add" => (" + ", Sum, Sum),
            "sub" => (" − ", Sum, Product),
            "mul" => (" · ", Product, Product),
            "div" => (" / ", Product, Atom),
            "less" => (" < ", Comparison, Sum),
            "less_equal" => (" ≤ ", Comparison, Sum),
            "greater" => (" > ", Comparison, Sum),
            "greater_equal" => (" ≥ ", Comparison, Sum),
            "equal" => (" = ", Comparison, Sum),
            "neg" => return (format!("−{}", self.part(operands[0], Product)), Sum),
            "square" => return (format!("{}²", self.part(operands[0], Atom)), Atom),
            "select" => {
                let [condition, a, b] = [operands[0], operands[1], operands[2]];
                let (a, b) = (self.part(a, Comparison), self.part(b, Comparison));
                return (format!("{a} where {}, else {b}", self.part(condition, Comparison)), Choice);
            }
            "relu_zero" => return (self.call("relu", operands), Atom),
            name => return (self.call(name, operands), Atom),
        };
        if let ("mul", Some(divisor)) = (op.name, self.reciprocal(operands[1])) {
            return (format!("{} / {}", self.part(operands[0], Product), self.part(divisor, Atom)), Product);
        }
        let left = if binding == Comparison { Sum } else { binding };
        (format!("{}{sign}{}", self.part(operands[0], left), self.part(operands[1], right)), binding)
    }

    /// x of 1/x.
    fn reciprocal(&self, mut value: Value) -> Option<Value> {
        while self.graph.op(value).get::<Broadcast>().is_some() {
            value = self.graph.operands(value)[0];
        }
        let operands = self.graph.operands(value);
        let divides = matches!(self.graph.op(value), Op::Elementwise(op) if op.name == "div");
        let named = self.graph.node(value).origin.name.is_some();
        let one = || self.graph.op(operands[0]).as_constant() == Some(1.0);
        (divides && !named && one()).then(|| operands[1])
    }

    fn call(&mut self, name: &str, operands: &[Value]) -> String {
        let operands: Vec<String> = operands.iter().map(|&operand| self.part(operand, Binding::Choice)).collect();
        format!("{name}({})", operands.join(", "))
    }
}

fn number(x: f64) -> (String, Binding) {
    // As many digits as single precision holds.
    let x = if x.abs() < f64::from(f32::MAX) { (x as f32).to_string().parse().unwrap_or(x) } else { x };
    let text = if x != 0.0 && !(1e-4..1e6).contains(&x.abs()) { format!("{x:e}") } else { format!("{x}") };
    match text.strip_prefix('-') {
        Some(magnitude) => (format!("−{magnitude}"), Binding::Sum),
        None => (text, Binding::Atom),
    }
}
