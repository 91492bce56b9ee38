//! Wrong schedules: memory that two values share, statements lost or exchanged, elements read by another index.

use crate::check::{model, programs};
use crate::numbers::{Numbers, Sort};
use crate::random::Random;
use crate::run::run;
use nn_compiler::joint;
use nn_compiler::model::Model;
use nn_compiler::schedule::step::{Action, Reading, Step};
use nn_compiler::schedule::{Body, Location, Place, Program, Schedule, Threads, schedule};
use std::collections::BTreeMap;

/// What is wrong with a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A value is in the memory of another one that is still needed.
    Shared,
    /// A statement is missing.
    Lost,
    /// A statement comes before one whose result it reads.
    Early,
    /// An elementwise statement reads an operand by another index.
    Index,
    /// A kernel reads another value of the same shape.
    Operand,
}

/// All kinds.
pub const FAULTS: [Fault; 5] = [Fault::Shared, Fault::Lost, Fault::Early, Fault::Index, Fault::Operand];

/// How many faults were planted and how many were noticed; with what was not.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// Planted, and noticed.
    pub counts: BTreeMap<Fault, (usize, usize)>,
    /// Planted where it makes no difference to any bit of the results.
    pub without_effect: usize,
    /// What was not noticed.
    pub missed: Vec<String>,
}

/// Plants faults in the gradient of the networks of so many seeds.
pub fn plant(seeds: std::ops::Range<u64>) -> Score {
    let mut score = Score::default();
    for seed in seeds {
        let text = crate::Description::of(seed).text();
        let Ok(model) = model(&text) else { continue };
        let joint = joint::differentiate(&model);
        let samples = model.least_samples.training.max(2);
        let numbers = Numbers::draw(&model, &joint, samples, Sort::Ordinary, seed);
        let mut schedule = schedule(&model, joint, Threads::One);
        let Some(Body::Tensors(good)) = schedule.gradient.take() else { continue };
        let mut random = Random::new(seed);
        for fault in FAULTS {
            let Some((steps, what)) = wrong(&good, &schedule, fault, &mut random) else { continue };
            schedule.gradient = Some(Body::Tensors(program(&good, steps)));
            let noticed = programs(&model, &schedule, &numbers).is_err();
            if !noticed && same_bits(&model, &schedule, &good, &numbers) {
                score.without_effect += 1;
                continue;
            }
            let (planted, caught) = score.counts.entry(fault).or_default();
            *planted += 1;
            *caught += usize::from(noticed);
            if !noticed {
                score.missed.push(format!("{fault:?} in seed {seed}: {what}"));
            }
        }
    }
    score
}

/// Whether the schedule's gradient returns what the good program does, bit for bit.
fn same_bits(model: &Model, schedule: &Schedule, good: &Program, numbers: &Numbers) -> bool {
    let roots = schedule.joint.roots();
    let bits = |body: &Body| {
        let results = run(schedule, body, &roots, &model.parameters, numbers).ok()?;
        let all = results.outputs.iter().flatten().chain(&results.reports).chain(results.stores.values().flatten());
        Some(all.map(|x| x.to_bits()).collect::<Vec<_>>())
    };
    let good = Body::Tensors(program(good, good.steps.clone()));
    schedule.gradient.as_ref().is_some_and(|wrong| bits(wrong) == bits(&good))
}

fn program(good: &Program, steps: Vec<Step>) -> Program {
    Program {
        steps,
        outputs: good.outputs.clone(),
        reports: good.reports.clone(),
        inlined: good.inlined,
        returned: good.returned.clone(),
        phases: vec![],
    }
}

/// The statements with one fault, and what it is.
fn wrong(good: &Program, schedule: &Schedule, fault: Fault, random: &mut Random) -> Option<(Vec<Step>, String)> {
    let mut steps = good.steps.clone();
    // A loop's statements are its own.
    if steps.iter().any(|step| matches!(step.action, Action::Loop(_))) {
        return None;
    }
    match fault {
        Fault::Shared => {
            let (variable, to) = collision(good, schedule, random)?;
            steps.iter_mut().for_each(|step| move_to(&mut step.action, &variable, to));
            Some((steps, format!("`{variable}` in buffer {to}")))
        }
        Fault::Lost => {
            let lost = random.below(steps.len());
            let step = steps.remove(lost);
            Some((steps, format!("statement {lost}: {:?}", step.action)))
        }
        Fault::Early => {
            let writes = |step: &Step, place: &Place| step.action.outs().iter().any(|out| out.place == *place);
            let dependent = |at: &usize| {
                let reads = steps[at + 1].action.operands();
                reads.iter().any(|read| matches!(read.place, Place::Buffer(_)) && writes(&steps[*at], &read.place))
            };
            let candidates: Vec<usize> = (0..steps.len().saturating_sub(1)).filter(dependent).collect();
            let at = *candidates.get(random.below(candidates.len().max(1)))?;
            steps.swap(at, at + 1);
            Some((steps, format!("statement {}", at + 1)))
        }
        Fault::Index => {
            let candidates: Vec<usize> = (0..steps.len()).filter(|&at| repeats(&steps[at].action)).collect();
            let at = *candidates.get(random.below(candidates.len().max(1)))?;
            if let Action::Map { sources, .. } = &mut steps[at].action {
                for source in sources {
                    source.access = match source.access {
                        Reading::Cycle => Reading::CycleEach(2),
                        Reading::Each(inner) if inner > 1 => Reading::Each(inner + 1),
                        Reading::CycleEach(_) => Reading::Cycle,
                        other => other,
                    };
                }
            }
            Some((steps, format!("statement {at}")))
        }
        Fault::Operand => {
            let calls: Vec<usize> = (0..steps.len())
                .filter(|&at| matches!(&steps[at].action, Action::Call { operands, .. } if operands.len() > 1 && operands[0].place != operands[1].place && several(&operands[0])))
                .collect();
            let at = *calls.get(random.below(calls.len().max(1)))?;
            if let Action::Call { operands, .. } = &mut steps[at].action {
                operands[0] = operands[1].clone();
            }
            Some((steps, format!("statement {at}")))
        }
    }
}

/// Whether there are several elements: a single one is read as a number, wherever it is.
fn several(location: &Location) -> bool {
    location.row.iter().product::<usize>() > 2
}

/// Whether a statement reads a tensor of several elements again and again.
fn repeats(action: &Action) -> bool {
    let Action::Map { sources, out, .. } = action else { return false };
    several(out)
        && sources.iter().any(|source| match source.access {
            Reading::Cycle | Reading::CycleEach(_) => several(&source.location),
            Reading::Each(inner) => inner > 1,
            Reading::Full => false,
        })
}

/// A value and the memory of another one that is needed at the same time.
fn collision(good: &Program, schedule: &Schedule, random: &mut Random) -> Option<(String, usize)> {
    let results: Vec<&Location> = good.steps.iter().flat_map(|step| step.action.outs()).collect();
    let buffer = |location: &Location| match location.place {
        Place::Buffer(buffer) => Some(buffer),
        _ => None,
    };
    let mut all = vec![];
    for one in &results {
        for other in &results {
            let (Some(from), Some(to)) = (buffer(one), buffer(other)) else { continue };
            let fits = |a: &Location, b: &Location| a.batched == b.batched && a.classes == b.classes && a.row == b.row;
            let (born, dead) = life(good, &one.variable);
            let (first, last) = life(good, &other.variable);
            let room = schedule.buffers[to].len() >= one.row.iter().product();
            if from != to && fits(one, other) && room && first < born && born < last && dead > born {
                all.push((one.variable.clone(), to));
            }
        }
    }
    all.get(random.below(all.len().max(1))).cloned()
}

/// The statement that writes a variable and the last one that reads it.
fn life(program: &Program, variable: &str) -> (usize, usize) {
    let is = |location: &&Location| location.variable == variable;
    let born = program.steps.iter().position(|step| step.action.outs().iter().any(is)).unwrap_or_default();
    let last = program.steps.iter().rposition(|step| step.action.operands().iter().any(is)).unwrap_or(born);
    (born, last)
}

fn move_to(action: &mut Action, variable: &str, to: usize) {
    let locations: Vec<&mut Location> = match action {
        Action::Map { out, sources, .. } => sources.iter_mut().map(|s| &mut s.location).chain([out]).collect(),
        Action::Call { out, operands, .. } => operands.iter_mut().chain(out).collect(),
        Action::Copy { from, out } => vec![from, out],
        Action::Fill { out, .. } | Action::Assign { out, .. } => vec![out],
        Action::Let { .. } | Action::Loop(_) | Action::Update { .. } | Action::Adopt { .. } => vec![],
    };
    for location in locations.into_iter().filter(|location| location.variable == variable) {
        location.place = Place::Buffer(to);
    }
}
