//! A step of training in one function: the gradient's program, in which every tensor moves as soon as its
//! derivative is known and nothing reads it any more.

use super::call::{Argument, Home};
use super::expression::Expression;
use super::parts::STATEMENTS;
use super::phases::{Phase, Share};
use super::place::Place;
use super::program::Program;
use super::step::{Action, Step};
use crate::model::Parameter;
use crate::syntax::tree::Role;

/// Weights of so many elements move while their derivative is computed: less than that stays in the cache anyway.
const LARGE: usize = 8192;

/// The gradient's program with the updates; `None` for long ones, those that report parameters, and small ones, which
/// would be compiled twice for every instruction set: there the updates follow the whole gradient. So they do where a
/// tensor is known to be done with only in a phase in which threads share the samples.
pub fn training(gradient: &Program, parameters: &[Parameter]) -> Option<Program> {
    let reported = gradient.reports.iter().any(|(_, value)| reads(value, &|_| true));
    if gradient.inlined || reported || gradient.steps.len() + parameters.len() > STATEMENTS {
        return None;
    }
    // After each statement: the tensors that it was the last to touch.
    let mut after: Vec<Vec<usize>> = vec![vec![]; gradient.steps.len()];
    for number in (0..parameters.len()).filter(|&number| parameters[number].role == Role::Trained) {
        after[gradient.steps.iter().rposition(|step| touches(step, number))?].push(number);
    }
    let begin = |number: usize| -> usize {
        parameters[..number].iter().filter(|parameter| parameter.role == Role::Trained).map(Parameter::len).sum()
    };
    let update = |number| bare(Action::Update { number, begin: begin(number) });
    let states = (0..parameters.len()).filter(|&number| parameters[number].role == Role::State);
    let adopt = states.map(|number| bare(Action::Adopt { number }));
    let shared = gradient.phases.iter().filter(|phase| phase.share == Share::Samples);
    if shared.flat_map(|phase| &after[phase.steps.clone()]).any(|numbers| !numbers.is_empty()) {
        return None;
    }
    let mut steps = vec![];
    // Where each statement of the gradient begins now, and where the last ends.
    let mut begins = vec![];
    for (step, mut numbers) in gradient.steps.iter().zip(after) {
        begins.push(steps.len());
        let fused = numbers.iter().find_map(|&number| {
            let large = parameters[number].len() >= LARGE;
            Some((number, in_pieces(step, number, begin(number)).filter(|_| large)?))
        });
        numbers.retain(|&number| fused.as_ref().is_none_or(|(moved, _)| *moved != number));
        steps.push(fused.map_or_else(|| step.clone(), |(_, fused)| fused));
        steps.extend(numbers.into_iter().map(update));
    }
    begins.push(steps.len());
    let mut phases: Vec<Phase> = gradient.phases.iter().map(|phase| moved(phase, &begins, &steps)).collect();
    steps.extend(adopt);
    let adopts = begins[gradient.steps.len()]..steps.len();
    if !phases.is_empty() && !adopts.is_empty() {
        phases.push(Phase { steps: adopts, share: Share::Nothing, cost: 0 });
    }
    Some(Program { steps, phases, ..gradient.clone() })
}

/// A phase with the updates after its statements. One optimiser makes them all, so that threads share each of these
/// statements rather than one half of them each.
fn moved(phase: &Phase, begins: &[usize], steps: &[Step]) -> Phase {
    let range = begins[phase.steps.start]..begins[phase.steps.end];
    let share = match phase.share {
        Share::Statements(_) if steps[range.clone()].iter().any(moves) => Share::Nothing,
        Share::Statements(middle) => Share::Statements(begins[middle]),
        share => share,
    };
    Phase { steps: range, share, ..phase.clone() }
}

/// Whether a statement moves parameters.
pub fn moves(step: &Step) -> bool {
    match &step.action {
        Action::Update { .. } | Action::Adopt { .. } => true,
        Action::Call { call, .. } => call.home == Home::Optimizer,
        _ => false,
    }
}

/// A statement that computes the derivative of a weight, so that the weight moves piece by piece meanwhile.
fn in_pieces(step: &Step, number: usize, begin: usize) -> Option<Step> {
    let mut step = step.clone();
    let Action::Call { call, out: Some(out), .. } = &mut step.action else { return None };
    let whole = out.place == Place::Gradient(number) && call.rest.is_empty() && call.home == Home::Precompiled;
    if !whole || call.function != "dense_d_weight" {
        return None;
    }
    (call.home, call.function) = (Home::Optimizer, "update_dense");
    call.arguments.insert(0, Argument::Size(begin));
    call.arguments.insert(3, Argument::Moved(number));
    Some(step)
}

fn bare(action: Action) -> Step {
    Step { value: Default::default(), action, reads: vec![] }
}

/// Whether a statement reads a tensor or writes its derivative.
fn touches(step: &Step, number: usize) -> bool {
    let this = |place: &Place| matches!(place, Place::Parameter(n) | Place::Gradient(n) if *n == number);
    let read = |expression: &Expression| reads(expression, &|n| n == number);
    let places = step.action.operands().into_iter().chain(step.action.outs()).any(|location| this(&location.place));
    places
        || match &step.action {
            Action::Let { expression, .. } | Action::Map { expression, .. } | Action::Assign { expression, .. } => {
                read(expression)
            }
            Action::Call { call, .. } => std::iter::once(call).chain(&call.rest).any(|call| {
                call.arguments.iter().any(|argument| matches!(argument, Argument::Expression(e) if read(e)))
            }),
            Action::Loop(turns) => turns.steps.iter().any(|step| touches(step, number)),
            _ => false,
        }
}

/// Whether an expression reads one of these parameters.
fn reads(expression: &Expression, these: &dyn Fn(usize) -> bool) -> bool {
    match expression {
        Expression::Parameter(number) => these(*number),
        Expression::Element(location) => match location.place {
            Place::Parameter(number) | Place::Gradient(number) => these(number),
            _ => false,
        },
        Expression::Apply(_, operands) => operands.iter().any(|operand| reads(operand, these)),
        Expression::Literal(_) | Expression::Samples | Expression::Variable(_) => false,
    }
}
