//! Wrong derivative rules: operators with the right value whose derivative by one operand is not theirs.

use crate::check::model;
use crate::forward::forward;
use crate::numbers::{Numbers, Sort};
use crate::oracle::values;
use crate::plain::leaves;
use crate::random::Random;
use nn_compiler::builder::{Builder, Var};
use nn_compiler::differentiate::reverse;
use nn_compiler::functions;
use nn_compiler::graph::{Graph, Shape, Type, Value};
use nn_compiler::interpret::Tensor;
use nn_compiler::joint;
use nn_compiler::mode::resolve;
use nn_compiler::operators::{Misfit, Op, Structured};
use nn_compiler::schedule::{Call, Site};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with a derivative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fault {
    /// It has the other sign.
    Negated,
    /// It is zero.
    Dropped,
    /// It is a thousandth too large.
    Skewed,
    /// It is that of the derivative twice: a square where there should be none.
    Squared,
}

/// All kinds.
pub const FAULTS: [Fault; 4] = [Fault::Negated, Fault::Dropped, Fault::Skewed, Fault::Squared];

/// An operator with a fault in its derivative by one operand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Faulty {
    op: Op,
    operand: usize,
    fault: Fault,
}

impl Structured for Faulty {
    fn name(&self) -> &'static str {
        self.op.name()
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        self.op.infer(operands).expect("no leaf is faulty")
    }

    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let wanted: Vec<bool> = (0..args.len()).map(|position| position == operand).collect();
        let right = match self.op.adjoints(&wanted, args, y, dy) {
            Some(all) => all[operand],
            None => self.op.adjoint(operand, args, y, dy),
        };
        let right = right?;
        if operand != self.operand {
            return Some(right);
        }
        match self.fault {
            Fault::Negated => Some(-right),
            Fault::Dropped => None,
            Fault::Skewed => Some(1.001 * right),
            Fault::Squared => Some(right * right),
        }
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        match &self.op {
            Op::Structured(op) => op.evaluate(operands, ty, dims),
            Op::Elementwise(op) => {
                let element = |i: usize| (op.value)(&operands.iter().map(|o| o.data[i]).collect::<Vec<_>>());
                Tensor {
                    batch: ty.shape.batch,
                    dims: dims.to_vec(),
                    data: (0..operands[0].data.len()).map(element).collect(),
                }
            }
            _ => unreachable!("no leaf is faulty"),
        }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, _: &Site<'_>) -> Call {
        unreachable!("faulty operators are never scheduled")
    }
}

/// A number that is differentiated, with its derivative along a direction by forward mode.
pub struct Subject {
    graph: Graph,
    root: Value,
    numbers: Numbers,
    direction: Vec<(Op, Type, Vec<f64>)>,
    /// By forward mode.
    tangent: f64,
    size: f64,
    /// The operators it is made of, each with how many operands.
    pub operators: BTreeMap<&'static str, usize>,
}

/// Every function's examples, and of each the derivative along a direction, which is made of other operators.
pub fn subjects() -> Vec<Subject> {
    let examples = functions::all().flat_map(|function| function.examples);
    let mut subjects = vec![];
    for example in examples {
        let text = format!(
            "network Case {{ {} let result = {}; loss = mean(sin(result) + 0.3 * square(result)); }}",
            example.declarations, example.expression
        );
        let Ok(model) = model(&text) else { continue };
        let (graph, _, roots) = resolve(model.graph.clone(), &[], &[model.losses[0].1]);
        let empty = joint::differentiate(&model);
        let samples = model.least_samples.training.max(2);
        let mut numbers = Numbers::draw(&model, &empty, samples, Sort::Ordinary, 5);
        let (low, high) = example.range;
        for (tensor, field) in numbers.data.iter_mut().zip(&model.data) {
            if field.ty.element == nn_compiler::graph::Element::Real {
                tensor.data.iter_mut().for_each(|x| *x = low + (*x + 2.0) / 4.0 * (high - low));
            }
        }
        let mut random = Random::new(11);
        let mut all = leaves(&model);
        for (n, field) in model.data.iter().enumerate() {
            let op = Op::Data(n);
            if field.ty.element == nn_compiler::graph::Element::Real && all.iter().all(|(known, _)| *known != op) {
                all.push((op, field.ty.clone()));
            }
        }
        let direction: Vec<(Op, Type, Vec<f64>)> = all
            .into_iter()
            .map(|(op, ty)| {
                let len = ty.shape.with_samples(samples).iter().product();
                (op, ty, (0..len).map(|_| random.between(-1.0, 1.0)).collect())
            })
            .collect();
        let first = Subject::new(graph, roots[0], numbers, direction);
        let second = first.as_ref().and_then(Subject::derivative);
        subjects.extend(first.into_iter().chain(second));
    }
    subjects
}

impl Subject {
    fn new(graph: Graph, root: Value, numbers: Numbers, direction: Vec<(Op, Type, Vec<f64>)>) -> Option<Self> {
        let along = |op: &Op| direction.iter().find(|(leaf, ..)| leaf == op).map(|(.., along)| along.clone());
        let dual = forward(&graph, &[root], &numbers, &along).remove(0);
        let needed = graph.reachable([root]);
        let operators = graph
            .values()
            .filter(|value| needed[value.index()])
            .map(|value| (graph.op(value).name(), graph.operands(value).len()));
        let operators = operators.filter(|&(_, operands)| operands > 0).collect();
        let mut subject = Subject { root, numbers, direction, tangent: dual.tangent[0], size: 0.0, operators, graph };
        let (found, size) = subject.reverse(None)?;
        subject.size = size;
        (dual.smooth && subject.agrees(found)).then_some(subject)
    }

    /// The derivative along the direction, as a number to differentiate.
    fn derivative(&self) -> Option<Subject> {
        let builder = Builder::new(self.graph.clone());
        let by: Vec<Value> = self.leaves(&builder);
        let one = builder.constant(1.0, Shape::scalar());
        let mut numbers = self.numbers.clone();
        let mut sum = builder.constant(0.0, Shape::scalar());
        for (d, (_, ty, along)) in reverse(&builder, builder.var(self.root), one, &by).iter().zip(&self.direction) {
            let Some(d) = d else { continue };
            let v = builder.insert(Op::Data(numbers.data.len()), &[], ty.clone());
            let dims = ty.shape.with_samples(numbers.samples);
            numbers.data.push(Tensor { batch: ty.shape.batch, dims, data: along.clone() });
            let product = *d * v;
            sum = sum + product.sum((0..product.shape().rank()).collect(), product.shape().batch);
        }
        let sum = sum.value;
        Subject::new(builder.finish(), sum, numbers, self.direction.clone())
    }

    fn leaves(&self, builder: &Builder) -> Vec<Value> {
        self.direction.iter().map(|(op, ty, _)| builder.insert(op.clone(), &[], ty.clone()).value).collect()
    }

    fn agrees(&self, found: f64) -> bool {
        (found - self.tangent).abs() <= 1e-6 * (self.size + 1e-3)
    }

    /// The derivative along the direction by reverse mode, where one operator has a fault; and its terms' size.
    fn reverse(&self, fault: Option<(&str, usize, Fault)>) -> Option<(f64, f64)> {
        let builder = Builder::default();
        let mut moved: Vec<Value> = vec![];
        for value in self.graph.values() {
            let (node, operands) = (self.graph.node(value), self.graph.operands(value));
            let op = match fault {
                Some((name, operand, fault)) if node.op.name() == name && !operands.is_empty() => {
                    Op::structured(Faulty { op: node.op.clone(), operand, fault })
                }
                _ => node.op.clone(),
            };
            let operands: Vec<Value> = operands.iter().map(|operand| moved[operand.index()]).collect();
            moved.push(builder.insert(op, &operands, node.ty.clone()).value);
        }
        let by = self.leaves(&builder);
        let one = builder.constant(1.0, Shape::scalar());
        let found = reverse(&builder, builder.var(moved[self.root.index()]), one, &by);
        let found: Vec<Option<Value>> = found.into_iter().map(|d| d.map(|d| d.value)).collect();
        let known: Vec<Value> = found.iter().flatten().copied().collect();
        let graph = builder.finish();
        let mut tensors = values(&graph, &known, &self.numbers).into_iter();
        let (mut total, mut size) = (0.0, 0.0);
        for (d, (.., along)) in found.iter().zip(&self.direction) {
            if let Some(tensor) = d.and_then(|_| tensors.next()) {
                for (d, v) in tensor.data.iter().zip(along) {
                    total += d * v;
                    size += (d * v).abs();
                }
            }
        }
        size.is_finite().then_some((total, size))
    }

    /// Whether a fault shows.
    pub fn catches(&self, operator: &str, operand: usize, fault: Fault) -> bool {
        self.reverse(Some((operator, operand, fault))).is_none_or(|(found, _)| !self.agrees(found))
    }

    /// Whether a value is made of what moves.
    fn depends(&self, value: Value) -> bool {
        let reached = self.graph.reachable([value]);
        let moves = |value: Value| self.direction.iter().any(|(op, ..)| op == self.graph.op(value));
        self.graph.values().any(|value| reached[value.index()] && moves(value))
    }

    /// Whether the derivative by an operand is there at all, and not zero: without it there is nothing to be wrong.
    pub fn has_derivative(&self, operator: &str, operand: usize) -> bool {
        let builder = Builder::new(self.graph.clone());
        let reached = self.graph.reachable([self.root]);
        self.graph.values().filter(|value| reached[value.index()]).any(|value| {
            let (op, operands) = (self.graph.op(value), self.graph.operands(value));
            if op.name() != operator || operand >= operands.len() || !self.depends(operands[operand]) {
                return false;
            }
            let args: Vec<Var<'_>> = operands.iter().map(|&o| builder.var(o)).collect();
            let dy = builder.constant(1.0, self.graph.shape(value).clone());
            let wanted: Vec<bool> = (0..args.len()).map(|position| position == operand).collect();
            let derivative = match op.adjoints(&wanted, &args, builder.var(value), dy) {
                Some(all) => all[operand],
                None => op.adjoint(operand, &args, builder.var(value), dy),
            };
            derivative.is_some()
        })
    }
}

/// A planted fault and whether a subject shows it.
#[derive(Clone, Debug)]
pub struct Planted {
    /// The operator.
    pub operator: &'static str,
    /// The operand that the derivative is by.
    pub operand: usize,
    /// What is wrong with it.
    pub fault: Fault,
    /// Whether it was noticed.
    pub caught: bool,
}

/// Every fault in every derivative rule that the subjects reach.
pub fn plant(subjects: &[Subject]) -> Vec<Planted> {
    let mut rules: BTreeSet<(&'static str, usize)> = BTreeSet::new();
    for subject in subjects {
        for (&operator, &operands) in &subject.operators {
            rules.extend((0..operands.min(3)).map(|operand| (operator, operand)));
        }
    }
    let mut planted = vec![];
    for (operator, operand) in rules {
        let reached = |subject: &&Subject| subject.operators.get(operator).is_some_and(|&operands| operand < operands);
        let with: Vec<&Subject> =
            subjects.iter().filter(reached).filter(|subject| subject.has_derivative(operator, operand)).collect();
        if with.is_empty() {
            continue;
        }
        for fault in FAULTS {
            let caught = with.iter().any(|subject| subject.catches(operator, operand, fault));
            planted.push(Planted { operator, operand, fault, caught });
        }
    }
    planted
}
