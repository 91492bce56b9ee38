//! Scheduled programs against the graph that they were made from.

use super::Count;
use crate::numbers::Numbers;
use crate::oracle::{DOUBLE, Expected, Mode};
use crate::run::{Results, run};
use nn_compiler::graph::{Graph, Value};
use nn_compiler::model::Model;
use nn_compiler::schedule::check as memory;
use nn_compiler::schedule::{Body, Schedule};
use nn_compiler::syntax::tree::Role;

/// Runs every program in its planned memory.
pub(crate) fn programs(model: &Model, schedule: &Schedule, numbers: &Numbers) -> Result<Count, String> {
    let joint = &schedule.joint;
    let mut count = Count::default();
    let mut one = |name: &str, body: &Option<Body>, wanted: Asked| -> Result<(), String> {
        let Some(body) = body else { return Ok(()) };
        let context = |problem| format!("`{name}`: {problem}");
        if let Body::Tensors(program) = body {
            memory::check(program).map_err(context)?;
            count.statements += program.steps.len();
        }
        count.programs += 1;
        let results = run(schedule, body, &wanted.roots(), &model.parameters, numbers).map_err(context)?;
        wanted.compare(&joint.graph, &results, numbers).map_err(context)
    };
    let values = |pairs: &[(String, Value)]| pairs.iter().map(|&(_, value)| value).collect::<Vec<_>>();
    let inputs: Vec<Value> = joint.input_gradients.iter().filter_map(|&(_, value)| value).collect();
    let updates = joint.updates.iter().map(|&(n, value)| (n, Some(value)));
    let stores = joint.gradients.iter().copied().chain(updates).collect();
    one("gradient", &schedule.gradient, Asked { outputs: inputs, reports: values(&joint.training), stores })?;
    let reports = values(&joint.reports);
    one("evaluate", &schedule.evaluate, Asked { outputs: vec![], reports, stores: vec![] })?;
    let outputs = values(&joint.outputs);
    one("forward", &schedule.forward, Asked { outputs, reports: vec![], stores: vec![] })?;
    for (derived, (mode, body)) in joint.derived.iter().zip(&schedule.derived) {
        let (outputs, reports) = (values(&derived.outputs), values(&derived.reports));
        let stores = derived.stores.clone();
        let rest = Asked { outputs, reports, stores };
        let name = mode.name();
        let context = |problem| format!("`{name}`: {problem}");
        if let Body::Tensors(program) = body {
            memory::check(program).map_err(context)?;
        }
        let results = run(schedule, body, &rest.roots(), &model.parameters, numbers).map_err(context)?;
        rest.compare(&joint.graph, &results, numbers).map_err(context)?;
        count.programs += 1;
    }
    // States without an update keep what they are.
    if let Some(body) = &schedule.gradient {
        let gradients = joint.gradients.iter().filter_map(|&(_, value)| value);
        let training = joint.training.iter().map(|&(_, value)| value).chain(gradients);
        let roots: Vec<Value> = training.chain(joint.updates.iter().map(|&(_, value)| value)).collect();
        let results = run(schedule, body, &roots, &model.parameters, numbers)?;
        for (n, parameter) in model.parameters.iter().enumerate().filter(|(_, p)| p.role == Role::State) {
            let updated = joint.updates.iter().any(|&(number, _)| number == n);
            let kept = results.stores.get(&n).is_none_or(|next| same(next, &numbers.parameters[n].data));
            if !updated && !kept {
                return Err(format!("state `{}` changes", parameter.name()));
            }
        }
    }
    Ok(count)
}

fn same(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.to_bits() == b.to_bits())
}

/// What a program is asked for.
struct Asked {
    outputs: Vec<Value>,
    reports: Vec<Value>,
    stores: Vec<(usize, Option<Value>)>,
}

impl Asked {
    fn roots(&self) -> Vec<Value> {
        let stored = self.stores.iter().filter_map(|&(_, value)| value);
        self.outputs.iter().chain(&self.reports).copied().chain(stored).collect()
    }

    fn compare(&self, graph: &Graph, results: &Results, numbers: &Numbers) -> Result<(), String> {
        let expected = Expected::new(graph, &self.roots(), numbers, DOUBLE);
        let mut found: Vec<&[f64]> = results.outputs.iter().map(|output| &output[..]).collect();
        found.extend(results.reports.iter().map(std::slice::from_ref));
        for (number, value) in &self.stores {
            let stored = results.stores.get(number).ok_or_else(|| format!("nothing is stored at {number}"))?;
            match value {
                Some(_) => found.push(stored),
                None if stored.iter().all(|x| *x == 0.0) => {}
                None => return Err(format!("what is stored at {number} is not zero")),
            }
        }
        expected.compare_lists(&found, Mode::Same)
    }
}
