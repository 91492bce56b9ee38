//! Parameters that the loss does not reach, or only through zero derivatives.

use super::Subject;
use crate::builder::Builder;
use crate::error::Place;
use crate::graph::Value;
use crate::operators::Op;

pub(super) fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Value, Place, String)) {
    let (graph, model) = (subject.graph(), subject.model);
    if model.losses.is_empty() {
        return;
    }
    let reached = graph.reachable(model.losses.iter().map(|&(_, value)| value));
    for &(number, gradient) in &subject.joint.gradients {
        let parameter = &model.parameters[number];
        let zero = gradient.is_none_or(|value| subject.joint.graph.op(value).as_constant() == Some(0.0));
        if !zero || graph.users(parameter.value).is_empty() {
            continue;
        }
        let text = if reached[parameter.value.index()] {
            let by = blocker(subject, parameter.value).map_or("values".into(), |value| subject.describe(value));
            format!(
                "the loss reaches `{}` only through {by}, whose derivative is 0, so it never learns.\nUse a function with \
                 a derivative, or make it `frozen`",
                parameter.name()
            )
        } else {
            format!(
                "the loss does not depend on `{}`, so it never learns.\nUse it on the way to a `loss`, make it `frozen`, \
                 or remove it",
                parameter.name()
            )
        };
        report(parameter.value, subject.place_of(parameter), text);
    }
}

/// The first value on the way to the loss whose derivative is 0.
fn blocker(subject: &Subject<'_>, from: Value) -> Option<Value> {
    let builder = Builder::new(subject.graph().clone());
    let mut pending = vec![from];
    let mut seen = vec![false; subject.graph().len()];
    while let Some(value) = pending.pop() {
        for user in subject.graph().users(value) {
            if std::mem::replace(&mut seen[user.index()], true) {
                continue;
            }
            let operands = subject.graph().operands(user);
            let args: Vec<_> = operands.iter().map(|&operand| builder.var(operand)).collect();
            let result = builder.var(user);
            let position = operands.iter().position(|&operand| operand == value)?;
            let op: Op = subject.graph().op(user).clone();
            let dy = result.constant_like(1.0);
            match op.adjoint(position, &args, result, dy) {
                Some(_) => pending.push(user),
                None => return Some(user),
            }
        }
    }
    None
}
