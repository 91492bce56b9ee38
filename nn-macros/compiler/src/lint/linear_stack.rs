//! `dense(dense(x, 64), 10)`: one weighted sum after another.

use super::Subject;
use crate::error::Place;
use crate::graph::Value;
use crate::operators::Op;
use crate::operators::arithmetic::{ADD, NEG, SUB};

pub(super) fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Value, Place, String)) {
    let graph = subject.graph();
    // The weighted sum that each value is, but for what is linear.
    let mut sums: Vec<Option<Value>> = vec![None; graph.len()];
    for value in graph.values() {
        let before = before(subject, &sums, value);
        if is_weighted_sum(subject, value) {
            if let Some(before) = before {
                report(value, graph.node(value).origin.place(), text(subject, before, value));
            }
            sums[value.index()] = Some(value);
        } else if is_linear(subject, value) {
            sums[value.index()] = before;
        }
    }
}

/// The weighted sum among the operands of a value. A shortcut around it makes it more than one of a stack, unless
/// the shortcut begins where the sum does: x + W·x is one weighted sum.
fn before(subject: &Subject<'_>, sums: &[Option<Value>], value: Value) -> Option<Value> {
    let data = |value: Value| {
        let operands = subject.graph().operands(value).iter().copied();
        operands.filter(|operand| subject.depends[operand.index()].data).collect::<Vec<_>>()
    };
    let operands = data(value);
    let sum = operands.iter().find_map(|operand| sums[operand.index()])?;
    let begins: Vec<Value> = data(sum).into_iter().map(|operand| subject.behind_views(operand)).collect();
    let fits = |operand: &Value| sums[operand.index()].is_some() || begins.contains(&subject.behind_views(*operand));
    operands.iter().all(fits).then_some(sum)
}

/// A product of what depends on data with trained weights.
fn is_weighted_sum(subject: &Subject<'_>, value: Value) -> bool {
    let Op::Structured(op) = subject.graph().op(value) else { return false };
    let operands: Vec<_> = subject.graph().operands(value).iter().map(|o| subject.depends[o.index()]).collect();
    (op.name() == "product" || op.name().starts_with("conv"))
        && operands.iter().filter(|operand| operand.data).count() == 1
        && operands.iter().any(|operand| operand.trained && !operand.data)
}

/// Whether a value is linear in what it is made of that depends on data, its weights aside.
fn is_linear(subject: &Subject<'_>, value: Value) -> bool {
    match subject.graph().op(value) {
        Op::Elementwise(op) => [&ADD, &SUB, &NEG].contains(op),
        Op::Structured(op) => matches!(op.name(), "permute" | "reshape" | "broadcast" | "slice" | "concat"),
        _ => false,
    }
}

fn text(subject: &Subject<'_>, before: Value, value: Value) -> String {
    let name = |value: Value| {
        let graph = subject.graph();
        let weights = graph.operands(value).iter().copied().map(|operand| subject.behind_views(operand));
        weights.filter_map(|weights| graph.node(weights).origin.name.clone()).find(|_| true)
    };
    let weights = |value: Value| {
        let graph = subject.graph();
        let operand = graph.operands(value).iter().copied().find(|o| !subject.depends[o.index()].data);
        operand.map(|o| subject.behind_views(o)).and_then(|o| graph.node(o).origin.name.clone()).or_else(|| name(value))
    };
    let shown = |value: Value| weights(value).map_or_else(|| "another".to_owned(), |name| format!("`{name}`"));
    format!(
        "the weighted sum with {} follows the one with {} with no non-linearity between them: together they are one \
         weighted sum and compute nothing more.\nPut one between them, as `relu(…)`, or remove a layer",
        shown(value),
        shown(before),
    )
}
