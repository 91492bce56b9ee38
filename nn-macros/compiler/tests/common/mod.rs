//! Every example of every function as a network of its own, and numbers to run it with.
#![allow(dead_code)] // each test uses its part

use nn_compiler::error::Errors;
use nn_compiler::functions::{self, Example};
use nn_compiler::graph::{Element, Graph, Type, Value};
use nn_compiler::interpret::{Environment, Tensor, interpret};
use nn_compiler::lower::lower;
use nn_compiler::model::Model;
use nn_compiler::syntax::parse;
use nn_compiler::syntax::tree::Role;

/// An example of a function as a network.
pub struct Case {
    /// `cross_entropy_2`: the function and the example's number.
    pub name: String,
    /// Where the inputs' elements are drawn from.
    pub range: (f64, f64),
    /// The description, without its dtype.
    pub text: String,
}

/// Every example of every function.
///
/// # Panics
/// If a function has none, or if one of them has mistakes.
pub fn cases() -> Vec<Case> {
    let mut cases = vec![];
    for function in functions::all() {
        assert!(!function.examples.is_empty(), "`{}` has no example", function.name);
        for (number, example) in function.examples.iter().enumerate() {
            let name = format!("{}_{number}", function.name);
            cases.push(Case { text: describe(example), range: example.range, name });
        }
    }
    cases
}

/// `result` is the example; the loss weighs its elements with numbers without any symmetry and is not linear
/// in them, so that no mistake cancels.
fn describe(example: &Example) -> String {
    let (declarations, expression) = (example.declarations, example.expression);
    let body = format!("{declarations} let result = {expression};");
    let alone = model(&format!("network Case {{ {body} loss = sum(result); }}"));
    let value = result(&alone);
    let shape = alone.graph.shape(value);
    let needed = alone.graph.reachable([value]);
    let of_targets = alone.data.iter().any(|field| field.target && needed[field.value.index()]);
    let output = if of_targets { "" } else { "output result; " };
    format!(
        "network Case {{ {body} {output}input weighting: {shape}; metric size = mean(square(result)); \
         loss = mean(result * weighting + 0.3 * square(result)); }}"
    )
}

/// The value of the example.
///
/// # Panics
/// If this is not the network of one.
pub fn result(model: &Model) -> Value {
    model.statements.iter().find(|statement| statement.name == "result").expect("`let result`").value
}

/// The network of a description.
///
/// # Panics
/// If it has mistakes.
pub fn model(text: &str) -> Model {
    try_model(text).unwrap_or_else(|mistakes| panic!("{text}\n{mistakes}"))
}

/// The network of a description.
///
/// # Errors
/// Its mistakes.
pub fn try_model(text: &str) -> Result<Model, String> {
    let errors = Errors::default();
    let network = parse(text.parse().expect("tokens"), &errors);
    let model = network.filter(|_| errors.is_empty()).and_then(|network| lower(network, &errors));
    model.ok_or_else(|| {
        let mistakes: Vec<String> = errors.into_diagnostics().iter().map(|d| d.problem.to_string()).collect();
        mistakes.join("\n")
    })
}

/// Random numbers, the same in every run (SplitMix64).
pub struct Random(pub u64);

impl Random {
    /// Evenly from 0 to 1.
    pub fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Evenly between two numbers.
    pub fn between(&mut self, (low, high): (f64, f64)) -> f64 {
        low + (high - low) * self.uniform()
    }

    /// A tensor of a type: classes among theirs, real numbers between two.
    pub fn tensor(&mut self, ty: &Type, samples: usize, range: (f64, f64)) -> Tensor {
        Tensor::from_fn(ty, samples, |_| match ty.element {
            Element::Real => self.between(range),
            Element::Class(n) => (self.uniform() * n as f64).floor(),
        })
    }
}

/// What a network reads: a batch and its stored tensors.
#[derive(Clone)]
pub struct Numbers {
    /// The number of samples.
    pub samples: usize,
    /// Each field of the batch.
    pub data: Vec<Tensor>,
    /// Each stored tensor.
    pub parameters: Vec<Tensor>,
    /// The number of the step that random masks are drawn for.
    pub step: u64,
}

impl Numbers {
    /// Random numbers; the fields' own from `range`, a state's (such as a variance) positive.
    pub fn draw(model: &Model, samples: usize, range: (f64, f64), seed: u64) -> Self {
        let mut random = Random(seed);
        let data = model.data.iter().map(|field| {
            let range = if field.name == "weighting" { (-1.0, 1.0) } else { range };
            random.tensor(&field.ty, samples, range)
        });
        let data = data.collect();
        let parameters = model.parameters.iter().map(|parameter| {
            let range = if parameter.role == Role::State { (0.5, 1.5) } else { (-1.0, 1.0) };
            random.tensor(model.graph.ty(parameter.value), samples, range)
        });
        Numbers { samples, data, parameters: parameters.collect(), step: 0 }
    }

    /// Values of a graph.
    pub fn interpret(&self, graph: &Graph, roots: &[Value]) -> Vec<Tensor> {
        let environment = Environment {
            samples: self.samples,
            data: &|number| self.data[number].clone(),
            parameter: &|number| self.parameters[number].clone(),
            random: (0, self.step),
        };
        interpret(graph, roots, &environment)
    }
}

/// Whether two numbers agree to `tolerance`, relative above `scale` and absolute below. NaN agrees with NaN alone.
pub fn close(found: f64, expected: f64, tolerance: f64, scale: f64) -> bool {
    match expected.is_finite() {
        true => (found - expected).abs() <= tolerance * scale.max(expected.abs()),
        false => found == expected || (found.is_nan() && expected.is_nan()),
    }
}

/// Compares tensors element by element.
///
/// # Errors
/// The first element that differs.
pub fn compare(found: &[f64], expected: &[f64], tolerance: f64, scale: f64) -> Result<(), String> {
    if found.len() != expected.len() {
        return Err(format!("{} elements in place of {}", found.len(), expected.len()));
    }
    match (0..found.len()).find(|&i| !close(found[i], expected[i], tolerance, scale)) {
        Some(i) => Err(format!("element {i} is {:e}, expected {:e}", found[i], expected[i])),
        None => Ok(()),
    }
}
