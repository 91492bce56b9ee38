//! Values and gradients of PyTorch in f64, at ordinary and at extreme numbers, against the interpreter.
//!
//! `golden/make.py` writes the files; `golden/case.py` says what a case is.

mod common;

use common::{Numbers, close, result, try_model};
use nn_compiler::builder::Builder;
use nn_compiler::differentiate::reverse;
use nn_compiler::functions;
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
    /// As in inference, not as in training.
    inference: bool,
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
                "mode" => case.inference = rest == "inference",
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

    /// Value and gradients.
    fn check(&self) -> Result<(), String> {
        let model = try_model(self.network)?;
        let numbers = self.numbers(&model)?;
        let roots = [result(&model), model.losses[0].1];
        let (graph, roots) = match self.inference {
            true => {
                let (graph, roots, _) = resolve(model.graph.clone(), &roots, &[]);
                (graph, roots)
            }
            false => {
                let (graph, _, roots) = resolve(model.graph.clone(), &[], &roots);
                (graph, roots)
            }
        };
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
    ($($family:ident)*) => {
        const FILES: &[&str] = &[$(include_str!(concat!("golden/", stringify!($family), ".txt"))),*];
        $(
            #[test]
            fn $family() {
                check(include_str!(concat!("golden/", stringify!($family), ".txt")));
            }
        )*
    };
}

families!(elementwise activations losses layers convolutions recurrent reductions shapes products);

/// Functions without golden values, each with its reason.
const EXCEPTIONS: &[(&str, &str)] = &[];

/// Zero, far out or no number at all.
fn is_extreme(x: f64) -> bool {
    x == 0.0 || !x.is_finite() || x.abs() >= 100.0
}

#[test]
fn every_function_has_ordinary_and_extreme_values() {
    let mut seen: BTreeMap<&str, [bool; 2]> = BTreeMap::new();
    for text in FILES.iter().flat_map(|file| file.trim_end().split("\n\n")) {
        let case = Case::read(text);
        let read = case.lists.iter().filter(|(key, _)| **key != "field weighting" && !key.starts_with("gradient"));
        let numbers = read.filter(|(key, _)| **key != "value").flat_map(|(_, numbers)| numbers);
        numbers.for_each(|&x| seen.entry(case.name).or_default()[usize::from(is_extreme(x))] = true);
    }
    let excused = |name: &str| EXCEPTIONS.iter().any(|(function, _)| *function == name);
    let missing: Vec<&str> = functions::all()
        .map(|function| function.name)
        .filter(|&name| seen.get(name) != Some(&[true; 2]) && !excused(name))
        .collect();
    assert!(missing.is_empty(), "no golden values, ordinary and extreme ones, of {}", missing.join(", "));
    let unknown = EXCEPTIONS.iter().find(|(name, _)| functions::find(name).is_none() || seen.contains_key(name));
    assert_eq!(unknown, None, "no exception is needed");
}
