//! Graph → statements: order, fusion, memory.
//!
//! The graph is first legalized: every operator gets the form that a kernel takes. For each
//! generated function the nodes it needs are fused ([`fuse`]), treated as statements or parts of
//! closures, and given a [place]. What comes out leaves nothing to decide.

pub mod batch;
pub mod bound;
pub mod call;
pub mod check;
mod common;
pub mod expression;
pub mod fields;
pub mod fuse;
mod inline;
mod kernel;
mod layout;
mod legalize;
pub mod lie;
mod losses;
pub mod memory;
mod moved;
mod names;
mod norms;
mod order;
pub mod parts;
pub mod phases;
pub mod place;
pub mod program;
mod recompute;
mod recurrence;
pub mod scalar;
mod settle;
mod share;
mod slices;
mod sources;
pub mod step;
mod strided;
mod time;
pub mod training;
mod treatment;
mod uses;

pub use call::{Argument, Call, Site};
pub use expression::Expression;
use fields::Fields;
pub use names::{ARITHMETIC_FUNCTIONS, RESERVED, SCALAR_FUNCTIONS};
pub use place::{Buffer, Location, Place};
pub use program::{Program, Wanted};

use crate::derived::{Derived, Mode};
use crate::explain::flops;
use crate::graph::{Graph, Leaves, Value, verify};
use crate::joint::Joint;
use crate::model::Model;
use crate::operators::dropout::DropoutMask;
use crate::simplify::rewrite;
use crate::syntax::tree::Role;
use memory::Pool;
pub use names::Names;
use order::Order;
pub use phases::Threads;
use scalar::Loop;
use std::collections::BTreeMap;

/// What one generated function does.
#[derive(Debug)]
pub enum Body {
    /// Statements of tensors.
    Tensors(Program),
    /// One loop over the samples with plain `let`s: everything is a scalar.
    Scalars(Loop),
}

/// The statements of all generated functions, and the workspace they share.
pub struct Schedule {
    /// The buffers of the workspace.
    pub buffers: Vec<Buffer>,
    /// The fields that they are.
    pub fields: Fields,
    /// Inference.
    pub forward: Option<Body>,
    /// Losses and metrics.
    pub evaluate: Option<Body>,
    /// Losses, metrics and derivatives.
    pub gradient: Option<Body>,
    /// The number of samples that it is compiled for once more.
    pub batch: Option<usize>,
    /// The same with the parameters moved; `None` where that follows the whole gradient.
    pub training: Option<Body>,
    /// What `#[derive(…)]` asked for.
    pub derived: Vec<(Mode, Body)>,
    /// The joint graph as it was scheduled.
    pub joint: Joint,
    /// What its values are called.
    pub names: Names,
}

/// Schedules a network for one thread, or for several.
pub fn schedule(model: &Model, mut joint: Joint, threads: Threads) -> Schedule {
    let roots = joint.roots();
    let (graph, roots) = legal(std::mem::take(&mut joint.graph), &roots);
    let (graph, roots) = layout::assign(graph, &roots);
    let (graph, roots) = time::assign(graph, &roots);
    let joint = recompute::recompute(joint.rebuilt(graph, &roots));
    debug_assert_eq!(verify(&joint.graph, &joint.roots()), Ok(()));
    let names = Names::new(&joint.graph);
    // Beside random masks the workspace says which part of a batch it is for.
    let draws = joint.graph.values().any(|value| joint.graph.op(value).get::<DropoutMask>().is_some());
    let mut pool = Pool::beside(if draws { &["first"] } else { &[] });
    let mut plan = |wanted: Wanted, often: bool| -> Body {
        if let Some(scalars) = scalar::plan(&joint.graph, &wanted, &names, &model.parameters, &mut pool) {
            return Body::Scalars(scalars);
        }
        let flops = operations(&joint.graph, wanted.roots());
        let small = flops <= inline::FLOPS && threads == Threads::Any;
        let threads = if small { Threads::One } else { threads };
        let order = Order { threads, reports_last: flops <= order::CHAIN };
        let program = program::plan(&joint.graph, &wanted, &names, &model.parameters, &mut pool, order);
        Body::Tensors(if often { inline::inline(program, flops) } else { program })
    };
    // An evaluation is not worth the compile time of a small program.
    let mut gradient = (!model.losses.is_empty()).then(|| plan(gradient_of(model, &joint), true));
    let reports = Wanted { reports: joint.reports.clone(), ..Wanted::default() };
    let mut evaluate = (!joint.reports.is_empty()).then(|| plan(reports, false));
    let outputs = Wanted { outputs: joint.outputs.clone(), ..Wanted::default() };
    let mut forward = (!joint.outputs.is_empty()).then(|| plan(outputs, true));
    let derived = joint.derived.clone().into_iter();
    let wanted = |d: Derived| Wanted { outputs: d.outputs, reports: d.reports, stores: d.stores };
    let mut derived: Vec<_> = derived.map(|d| (d.mode, plan(wanted(d), true))).collect();
    let (buffers, places) = pool.share();
    let bodies = [&mut gradient, &mut evaluate, &mut forward].into_iter().flatten();
    bodies.chain(derived.iter_mut().map(|(_, body)| body)).for_each(|body| body.settle(&places));
    let training = gradient.as_ref().and_then(|gradient| match gradient {
        Body::Tensors(program) if !model.parameters.is_empty() => {
            Some(Body::Tensors(training::training(program, &model.parameters)?))
        }
        _ => None,
    });
    let bodies = [&gradient, &evaluate, &forward, &training].into_iter().flatten();
    let fields = Fields::new(&buffers, bodies.chain(derived.iter().map(|(_, body)| body)));
    let batch = batch::known(model, gradient.as_ref());
    Schedule { buffers, fields, forward, evaluate, gradient, batch, training, derived, joint, names }
}

/// The floating-point operations, per sample, of what some values are made of.
fn operations(graph: &Graph, roots: Vec<Value>) -> usize {
    let needed = graph.reachable(roots);
    graph
        .values()
        .filter(|value| needed[value.index()])
        .map(|value| flops::of(graph, value))
        .fold(0, usize::saturating_add)
}

/// The graph with every operator in a form that a kernel takes, and `roots` in it.
pub fn legal(graph: Graph, roots: &[Value]) -> (Graph, Vec<Value>) {
    rewrite(graph, roots, &[("legalize", legalize::rule)])
}

/// Losses, derivatives and next states; a state without an update stays what it is.
fn gradient_of(model: &Model, joint: &Joint) -> Wanted {
    let states = (0..model.parameters.len()).filter(|&n| model.parameters[n].role == Role::State);
    let leaves = Leaves::of(&joint.graph);
    let updates: BTreeMap<usize, Value> = joint.updates.iter().copied().collect();
    let next = |n: usize| {
        let next = updates.get(&n).or_else(|| leaves.parameters.get(&n));
        Some((n, Some(*next?)))
    };
    let outputs =
        joint.input_gradients.iter().filter_map(|&(n, value)| Some((model.data[n].name.to_string(), value?))).collect();
    Wanted {
        outputs,
        reports: joint.training.clone(),
        stores: joint.gradients.iter().copied().chain(states.filter_map(next)).collect(),
    }
}
