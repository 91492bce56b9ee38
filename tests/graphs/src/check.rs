//! Everything that must hold of one description.

mod derivatives;
mod programs;

use crate::numbers::{Numbers, Sort};
use crate::oracle::{DOUBLE, Expected, Mode, compute, values};
use crate::plain::Plain;
use derivatives::{derivatives, products};
use nn_compiler::error::Errors;
use nn_compiler::graph::{Graph, Value, verify};
use nn_compiler::joint::{self, Joint};
use nn_compiler::lower::lower;
use nn_compiler::model::Model;
use nn_compiler::schedule::{self, Threads};
use nn_compiler::simplify::{RULES, rewrite, simplify};
use nn_compiler::syntax::parse;
pub(crate) use programs::programs;
use std::ops::AddAssign;

/// What was checked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Descriptions.
    pub graphs: usize,
    /// Nodes of their joint graphs.
    pub nodes: usize,
    /// Programs that were run in their planned memory.
    pub programs: usize,
    /// Statements of those programs.
    pub statements: usize,
    /// Derivatives that were compared with differences.
    pub derivatives: usize,
    /// Derivatives that were not, because there is a kink nearby or no number.
    pub kinks: usize,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.graphs += other.graphs;
        self.nodes += other.nodes;
        self.programs += other.programs;
        self.statements += other.statements;
        self.derivatives += other.derivatives;
        self.kinks += other.kinks;
    }
}

/// The network of a description.
///
/// # Errors
/// Its mistakes.
pub fn model(text: &str) -> Result<Model, String> {
    let errors = Errors::default();
    let tokens = text.parse().map_err(|error| format!("no tokens: {error}"))?;
    let network = parse(tokens, &errors).filter(|_| errors.is_empty());
    let model = network.and_then(|network| lower(network, &errors));
    model.ok_or_else(|| {
        let mistakes: Vec<String> = errors.into_diagnostics().iter().map(|d| d.problem.to_string()).collect();
        format!("refused: {}", mistakes.join(" | "))
    })
}

/// Checks a description with numbers of a seed.
///
/// # Errors
/// What does not hold.
pub fn check(text: &str, seed: u64) -> Result<Count, String> {
    let model = model(text)?;
    let mut count = Count { graphs: 1, ..Count::default() };
    let plain = Plain::new(&model);
    verify(&model.graph, &[]).map_err(|problem| format!("verify after lowering: {problem}"))?;
    verify(&plain.graph, &plain.roots()).map_err(|problem| format!("verify after reverse mode: {problem}"))?;
    let joint = joint::differentiate(&model);
    verify(&joint.graph, &joint.roots()).map_err(|problem| format!("verify the joint graph: {problem}"))?;
    count.nodes = joint.graph.len();
    let passes = passes(&plain)?;
    let [schedule, shared] = [Threads::One, Threads::Always]
        .map(|threads| schedule::schedule(&model, joint::differentiate(&model), threads));
    verify(&schedule.joint.graph, &schedule.joint.roots()).map_err(|p| format!("verify after legalizing: {p}"))?;
    let least = model.least_samples.training.max(model.least_samples.inference);
    let samples = least.max(1 + (seed % 3) as usize);
    for sort in [Sort::Ordinary, Sort::Extreme] {
        let numbers = Numbers::draw(&model, &joint, samples, sort, seed);
        let expected = Expected::new(&plain.graph, &plain.roots(), &numbers, DOUBLE);
        let context = |what: &str, problem| format!("{what}, {sort:?} numbers: {problem}");
        // Where a part of the whole is no number, a stabler form of it may be one, and so whatever is made of it.
        // `bce` of a sigmoid has logarithms of at least −100; its stable form has the true ones.
        let exact = sort == Sort::Ordinary || finite(&plain, &numbers) && !has(&plain.graph, "binary_cross_entropy");
        for (name, graph, roots) in passes.iter().filter(|_| exact) {
            expected
                .compare(&values(graph, roots, &numbers), Mode::Stabler)
                .map_err(|p| context(&format!("pass `{name}`"), p))?;
        }
        if exact {
            compare_joint(&expected, &plain, &joint, &numbers).map_err(|p| context("joint graph", p))?;
        }
        let expected = Expected::new(&joint.graph, &joint.roots(), &numbers, DOUBLE);
        let legal = values(&schedule.joint.graph, &schedule.joint.roots(), &numbers);
        expected.compare(&legal, Mode::Same).map_err(|p| context("legalized graph", p))?;
        count += programs(&model, &schedule, &numbers).map_err(|p| context("schedule", p))?;
        count += programs(&model, &shared, &numbers).map_err(|p| context("schedule for threads", p))?;
        if sort == Sort::Ordinary {
            count += derivatives(&plain, &joint, &numbers, seed).map_err(|p| context("derivative", p))?;
            count += products(&model, &plain, &joint, &numbers).map_err(|p| context("derived function", p))?;
        }
    }
    Ok(count)
}

/// Whether every intermediate value is a number.
fn finite(plain: &Plain, numbers: &Numbers) -> bool {
    let mut finite = true;
    compute(&plain.graph, &plain.roots(), numbers, &mut |value, tensor| {
        let given = plain.graph.operands(value).is_empty();
        finite &= given || tensor.data.iter().all(|x| x.is_finite());
    });
    finite
}

fn has(graph: &Graph, operator: &str) -> bool {
    graph.values().any(|value| graph.op(value).name() == operator)
}

/// A pass's name with the graph that it leaves and the roots in it.
type Pass = (&'static str, Graph, Vec<Value>);

/// The plain graph after each pass alone and after all of them.
fn passes(plain: &Plain) -> Result<Vec<Pass>, String> {
    let mut passes: Vec<Pass> = vec![];
    for &(name, rule) in RULES {
        let (graph, roots) = rewrite(plain.graph.clone(), &plain.roots(), &[(name, rule)]);
        passes.push((name, graph, roots));
    }
    let (graph, roots) = simplify(plain.graph.clone(), &plain.roots());
    passes.push(("all", graph, roots));
    for (name, graph, roots) in &passes {
        verify(graph, roots).map_err(|problem| format!("verify after pass `{name}`: {problem}"))?;
    }
    Ok(passes)
}

fn compare_joint(expected: &Expected<'_>, plain: &Plain, joint: &Joint, numbers: &Numbers) -> Result<(), String> {
    let roots = plain.of_joint(joint);
    let known: Vec<Value> = roots.iter().flatten().copied().collect();
    let mut found = values(&joint.graph, &known, numbers).into_iter();
    let outputs = plain.outputs.len();
    // Where the loss is no number, so is its derivative, here or there.
    let first = outputs + plain.reports.len() + plain.training.len();
    let loss = plain.training.first().map(|_| &expected.values[outputs + plain.reports.len()].data[0]);
    let unsettled = first..if loss.is_none_or(|loss| loss.is_finite()) { first } else { first + plain.gradients.len() };
    let found: Vec<Vec<f64>> = roots
        .iter()
        .enumerate()
        .map(|(number, root)| {
            let len = expected.values[number].data.len();
            match root.and_then(|_| found.next()) {
                _ if unsettled.contains(&number) => expected.values[number].data.clone(),
                // An output without a batch is repeated for each sample.
                Some(tensor) if number < outputs => tensor.data[..len].to_vec(),
                Some(tensor) => tensor.data,
                None => vec![0.0; len],
            }
        })
        .collect();
    let lists: Vec<&[f64]> = found.iter().map(|list| &list[..]).collect();
    expected.compare_lists(&lists, Mode::Stabler)
}
