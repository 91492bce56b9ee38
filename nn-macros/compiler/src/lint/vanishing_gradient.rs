//! Parameters that hear too little of the loss, whatever the weights' sizes are typically.

use super::Subject;
use crate::error::Place;
use crate::graph::Value;
use crate::operators::Op;
use crate::syntax::tree::Role;

/// A derivative below this is lost among those of other layers.
const LEAST: f64 = 1e-4;

/// The best path from the loss to a value.
#[derive(Clone, Copy)]
struct Best {
    /// The product of the activations' largest derivatives.
    slope: f64,
    /// The value before it on the path.
    next: Option<Value>,
}

pub(super) fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Value, Place, String)) {
    let (graph, model) = (subject.graph(), subject.model);
    let mut best: Vec<Option<Best>> = vec![None; graph.len()];
    for &(_, loss) in &model.losses {
        best[loss.index()] = Some(Best { slope: 1.0, next: None });
    }
    for value in graph.values().rev() {
        let Some(Best { slope, .. }) = best[value.index()] else { continue };
        let slope = slope * factor(graph.op(value));
        for &operand in graph.operands(value) {
            let known = &mut best[operand.index()];
            if known.is_none_or(|known| known.slope < slope) {
                *known = Some(Best { slope, next: Some(value) });
            }
        }
    }
    let of = |value: Value| best[value.index()].map(|best| best.slope);
    let weak = |value: Value| of(value).filter(|&slope| slope > 0.0 && slope < LEAST);
    let trained = model.parameters.iter().filter(|p| p.role == Role::Trained);
    let weak: Vec<_> = trained.filter_map(|p| Some((p, weak(p.value)?))).collect();
    let Some((worst, slope)) = weak.iter().min_by(|a, b| a.1.total_cmp(&b.1)) else { return };
    let names: Vec<String> = weak.iter().map(|(parameter, _)| format!("`{}`", parameter.name())).collect();
    let shown = match &names[..] {
        [first, .., last] if names.len() > 3 => format!("{first} to {last} ({} tensors)", names.len()),
        names => names.join(", "),
    };
    let text = format!(
        "the derivative that reaches {shown} is at most {slope:.1e} of the loss's, since each saturating activation on \
         the way passes on a fraction (sigmoid at most 1/4):\n{}.\nUse `relu` or another activation whose derivative is \
         about 1, normalise, or add a shortcut around some layers",
        path(subject, &best, worst.value)
    );
    report(worst.value, subject.place_of(worst), text);
}

/// The largest derivative that an activation passes on; 1 for everything else.
fn factor(op: &Op) -> f64 {
    match op {
        Op::Elementwise(op) if op.facts.slope < 1.0 => op.facts.slope,
        _ => 1.0,
    }
}

/// `loss ← sigmoid (1/4) ← …`, from the loss to the parameter.
fn path(subject: &Subject<'_>, best: &[Option<Best>], from: Value) -> String {
    const MOST: usize = 12;
    let graph = subject.graph();
    let mut steps = vec![];
    let mut value = Some(from);
    while let Some(at) = value {
        let name = graph.node(at).origin.name.as_deref();
        match (graph.op(at), name) {
            (op, name) if factor(op) < 1.0 => {
                let name = name.map_or(String::new(), |name| format!("{name} = "));
                steps.push(format!("{name}{op} (≤ {})", factor(op)));
            }
            (_, Some(name)) => steps.push(name.to_owned()),
            _ => {}
        }
        value = best[at.index()].and_then(|best| best.next);
    }
    steps.reverse();
    if steps.len() > MOST {
        let last = steps.split_off(steps.len() - MOST / 2);
        steps.truncate(MOST / 2);
        steps.push("…".into());
        steps.extend(last);
    }
    steps.join(" ← ")
}
