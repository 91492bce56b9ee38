//! Reverse mode: the chain rule on a directed acyclic graph, from graph to graph.

use crate::builder::{Builder, Var};
use crate::graph::{Origin, Value};

/// The derivatives of `y` by each of `by`, weighted with `seed` (of y's shape); `None` where there is no path.
///
/// Walks the values backwards and adds up what each use of a value contributes: the sum over all paths. What
/// it adds to the graph is made of the same operators, so it can be differentiated again.
pub fn reverse<'b>(builder: &'b Builder, y: Var<'b>, seed: Var<'b>, by: &[Value]) -> Vec<Option<Var<'b>>> {
    let depends = dependents(builder, y.value, by);
    let mut adjoints: Vec<Option<Var<'b>>> = vec![None; y.value.index() + 1];
    adjoints[y.value.index()] = Some(seed);
    for index in (0..=y.value.index()).rev() {
        let value = Value::new(index);
        let Some(dy) = adjoints[index].filter(|_| depends[index]) else { continue };
        let node = builder.graph().node(value).clone();
        if let Some(name) = &node.origin.name {
            builder.name(dy.value, &format!("d_{name}"), node.origin.span);
        } else if let Some(hint) = &node.origin.hint {
            builder.hint(dy.value, &format!("d_{hint}"));
        }
        let operands = builder.graph().operands(value);
        let args: Vec<Var<'b>> = operands.iter().map(|&o| builder.var(o)).collect();
        builder.set_origin(Some(Origin::at(node.origin.span)));
        let wanted: Vec<bool> = operands.iter().map(|operand| depends[operand.index()]).collect();
        let together = node.op.adjoints(&wanted, &args, builder.var(value), dy);
        for (position, &operand) in operands.iter().enumerate().filter(|&(position, _)| wanted[position]) {
            let contribution = match &together {
                Some(contributions) => contributions[position],
                None => node.op.adjoint(position, &args, builder.var(value), dy),
            };
            if let Some(contribution) = contribution {
                debug_assert_eq!(
                    contribution.shape(),
                    args[position].shape(),
                    "derivative of {} by operand {position}",
                    node.op
                );
                let sum = &mut adjoints[operand.index()];
                *sum = Some(sum.map_or(contribution, |others| others + contribution));
            }
        }
    }
    builder.set_origin(None);
    by.iter().map(|value| adjoints.get(value.index()).copied().flatten()).collect()
}

/// Which values up to `y` are made of `by`.
fn dependents(builder: &Builder, y: Value, by: &[Value]) -> Vec<bool> {
    let graph = builder.graph();
    let mut depends = vec![false; y.index() + 1];
    for value in by.iter().filter(|value| value.index() <= y.index()) {
        depends[value.index()] = true;
    }
    for index in 0..depends.len() {
        depends[index] |= graph.operands(Value::new(index)).iter().any(|operand| depends[operand.index()]);
    }
    depends
}
