//! Values and gradients of PyTorch in f64, at ordinary and at extreme numbers, against the interpreter.
//!
//! `golden/make.py` writes the files.

mod common;

use common::{Numbers, close, result, try_model};
use nn_compiler::builder::Builder;
use nn_compiler::differentiate::reverse;
use nn_compiler::graph::{Shape, Type, Value};
use nn_compiler::interpret::Tensor;
use nn_compiler::mode::resolve;
use nn_compiler::model::Model;
use nn_compiler::operators::Op;
use std::collections::BTreeMap;

/// A network, what it reads, and what comes out.
#[derive(Default)]
struct Case<'t> {
    name: &'t str,
    network: &'t str,
    samples: usize,
    tolerance: f64,
    /// `field x`, `parameter result.weight`, `value`, `gradient x`: the numbers after them.
    lists: BTreeMap<&'t str, Vec<f64>>,
    /// Nobody's convention.
    skipped: BTreeMap<&'t str, Vec<usize>>,
}

impl<'t> Case<'t> {
    fn read(text: &'t str) -> Self {
        let mut case = Case::default();
        for line in text.lines() {
            let (key, rest) = line.split_once(' ').expect("a key and what it says");
            match key {
                "case" => case.name = rest,
                "network" => case.network = rest,
                "samples" => case.samples = rest.parse().expect("a number"),
                "tolerance" => case.tolerance = rest.parse().expect("a number"),
                "value" => case.list(key, rest),
                _ => {
                    let end = rest.find(' ').unwrap_or(rest.len());
                    case.list(&line[..key.len() + 1 + end], rest[end..].trim_start());
                }
            }
        }
        case
    }

    fn list(&mut self, key: &'t str, numbers: &str) {
        let number = |word: &str| if word == "*" { f64::NAN } else { word.parse().expect("a number") };
        let skipped = numbers.split(' ').enumerate().filter(|(_, word)| *word == "*").map(|(i, _)| i).collect();
        self.lists.insert(key, numbers.split(' ').map(number).collect());
        self.skipped.insert(key, skipped);
    }

    /// What the network reads.
    fn numbers(&self, model: &Model) -> Result<Numbers, String> {
        let mut numbers = Numbers::draw(model, self.samples, (0.0, 1.0), 0);
        let fields = model.data.iter().map(|field| format!("field {}", field.name)).zip(&mut numbers.data);
        let stored = model.parameters.iter().map(|p| format!("parameter {}", p.name())).zip(&mut numbers.parameters);
        for (key, tensor) in fields.chain(stored) {
            let given = self.lists.get(key.as_str()).ok_or_else(|| format!("no {key}"))?;
            if given.len() != tensor.data.len() {
                return Err(format!("{} numbers for {key} of {:?}", given.len(), tensor.dims));
            }
            tensor.data.clone_from(given);
        }
        Ok(numbers)
    }

    fn compare(&self, key: &str, found: &[f64]) -> Result<(), String> {
        let Some(expected) = self.lists.get(key) else { return Ok(()) };
        if found.len() != expected.len() {
            return Err(format!("{key}: {} numbers in place of {}", found.len(), expected.len()));
        }
        let bad = |i: &usize| !self.skipped[key].contains(i) && !close(found[*i], expected[*i], self.tolerance, 1.0);
        match (0..found.len()).find(bad) {
            Some(i) => Err(format!("{key}: number {i} is {:e}, PyTorch's is {:e}", found[i], expected[i])),
            None => Ok(()),
        }
    }

    /// Value and gradients in training.
    fn check(&self) -> Result<(), String> {
        let model = try_model(self.network)?;
        let numbers = self.numbers(&model)?;
        let roots = [result(&model), model.losses[0].1];
        let (graph, _, roots) = resolve(model.graph.clone(), &[], &roots);
        let builder = Builder::new(graph);
        self.compare("value", &numbers.interpret(&builder.graph(), &roots[..1])[0].data)?;
        let one = builder.constant(1.0, Shape::scalar());
        for (key, value) in leaves(&model, &builder) {
            let gradient = reverse(&builder, builder.var(roots[1]), one, &[value]).remove(0);
            let gradient = gradient.unwrap_or_else(|| builder.var(value).constant_like(0.0));
            let found: Tensor = numbers.interpret(&builder.graph(), &[gradient.value]).remove(0);
            self.compare(&key, &found.data)?;
        }
        Ok(())
    }
}

/// What a gradient may be taken by, with its key.
fn leaves(model: &Model, builder: &Builder) -> Vec<(String, Value)> {
    let leaf = |op, ty: &Type| builder.insert(op, &[], ty.clone()).value;
    let fields = model.data.iter().enumerate();
    let fields = fields.map(|(n, field)| (format!("gradient {}", field.name), leaf(Op::Data(n), &field.ty)));
    let stored = model.parameters.iter().enumerate();
    let stored =
        stored.map(|(n, p)| (format!("gradient {}", p.name()), leaf(Op::Parameter(n), model.graph.ty(p.value))));
    fields.chain(stored).collect()
}

fn check(file: &str) {
    let mut failures = vec![];
    for text in file.trim_end().split("\n\n") {
        let case = Case::read(text);
        if let Err(problem) = case.check() {
            failures.push(format!("{}\n    {problem}", case.network));
        }
    }
    assert!(failures.is_empty(), "{} cases fail\n{}", failures.len(), failures.join("\n"));
}

macro_rules! families {
    ($($family:ident)*) => {$(
        #[test]
        fn $family() {
            check(include_str!(concat!("golden/", stringify!($family), ".txt")));
        }
    )*};
}

families!(elementwise activations losses layers convolutions recurrent reductions);
