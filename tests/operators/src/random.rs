//! What random networks are asked for, as roots of the joint graph.

use crate::Answer;
use crate::common::Numbers;
use graphs::oracle::{Expected, Mode};
use nn_compiler::graph::Value;
use nn_compiler::joint::Joint;
use nn_compiler::model::Model;

/// The numbers of a call as the oracle reads them.
pub(crate) fn numbers(numbers: &Numbers) -> graphs::numbers::Numbers {
    graphs::numbers::Numbers {
        samples: numbers.samples,
        data: numbers.data.clone(),
        parameters: numbers.parameters.clone(),
        step: numbers.step,
    }
}

/// Which part of an answer stands beside a root.
pub(crate) enum Part {
    Output(usize),
    Evaluated(usize),
    Reported(usize),
    Gradient(String),
}

/// The parts of an answer and their values.
pub(crate) fn asked(model: &Model, joint: &Joint, trains: bool) -> (Vec<Part>, Vec<Value>) {
    let mut asked: Vec<(Part, Value)> = vec![];
    asked.extend(joint.outputs.iter().enumerate().map(|(n, &(_, value))| (Part::Output(n), value)));
    asked.extend(joint.reports.iter().enumerate().map(|(n, &(_, value))| (Part::Evaluated(n), value)));
    if trains {
        asked.extend(joint.training.iter().enumerate().map(|(n, &(_, value))| (Part::Reported(n), value)));
        let stored = |n: usize| Part::Gradient(model.parameters[n].name());
        let gradients = joint.gradients.iter().filter_map(|&(n, value)| Some((stored(n), value?)));
        asked.extend(gradients.chain(joint.updates.iter().map(|&(n, value)| (stored(n), value))));
        if model.parameters.is_empty() {
            let field = |n: usize| Part::Gradient(model.data[n].name.to_string());
            asked.extend(joint.input_gradients.iter().filter_map(|&(n, value)| Some((field(n), value?))));
        }
    }
    asked.into_iter().unzip()
}

/// Compares an answer with what the oracle expects of these parts.
pub(crate) fn compare(answer: &Answer, parts: &[Part], expected: &Expected<'_>) -> Result<(), String> {
    let found: Option<Vec<&[f64]>> = parts
        .iter()
        .map(|part| match part {
            Part::Output(n) => answer.outputs.get(*n).map(Vec::as_slice),
            Part::Evaluated(n) => answer.evaluated.get(*n).map(std::slice::from_ref),
            Part::Reported(n) => answer.reported.get(*n).map(std::slice::from_ref),
            Part::Gradient(name) => answer.gradients.get(name).map(Vec::as_slice),
        })
        .collect();
    expected.compare_lists(&found.ok_or("something is missing")?, Mode::Same)
}
