//! Reverse mode: the chain rule on a directed acyclic graph, from graph to graph.

use crate::builder::{Builder, Var};
use crate::graph::{Node, Origin, Value};
use crate::operators::Op;
use crate::operators::select::SELECT;

/// So many choices are moved behind an operator's rule.
const CHOICES: usize = 2;

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
        let operands = builder.graph().operands(value).to_vec();
        let args: Vec<Var<'b>> = operands.iter().map(|&o| builder.var(o)).collect();
        builder.set_origin(Some(Origin::at(node.origin.place())));
        let wanted: Vec<bool> = operands.iter().map(|operand| depends[operand.index()]).collect();
        let together = node.op.adjoints(&wanted, &args, builder.var(value), dy);
        for (position, &operand) in operands.iter().enumerate().filter(|&(position, _)| wanted[position]) {
            let contribution = match &together {
                Some(contributions) => contributions[position],
                None => contribution(&node, position, &args, [builder.var(value), dy]),
            };
            if let Some(contribution) = contribution {
                debug_assert_eq!(
                    contribution.shape(),
                    args[position].shape(),
                    "derivative of {} by operand {position}",
                    node.op
                );
                let sum = &mut adjoints[operand.index()];
                *sum = Some(sum.map_or(contribution, |others| add_up(others, contribution)));
            }
        }
    }
    builder.set_origin(None);
    by.iter().map(|value| adjoints.get(value.index()).copied().flatten()).collect()
}

/// What is left of a derivative by a choice: on one side nothing.
struct Choice<'b> {
    condition: Var<'b>,
    /// What is left on the other side.
    left: Var<'b>,
    /// Whether that is where the condition holds.
    holds: bool,
}

impl<'b> Choice<'b> {
    fn of(dy: Var<'b>) -> Option<Self> {
        let [condition, a, b] = <[Var<'b>; 3]>::try_from(dy.is(&SELECT)?).ok()?;
        match (a.as_constant(), b.as_constant()) {
            (_, Some(0.0)) => Some(Choice { condition, left: a, holds: true }),
            (Some(0.0), _) => Some(Choice { condition, left: b, holds: false }),
            _ => None,
        }
    }

    /// The same choice of another value.
    fn again(&self, value: Var<'b>) -> Var<'b> {
        match self.holds {
            true => self.condition.select(value, 0.0),
            false => self.condition.select(0.0, value),
        }
    }
}

/// What the result's derivative `dy`, beside the result `y`, contributes to an operand.
///
/// Where a choice left nothing of `dy`, it leaves nothing of the contribution, whatever the derivative is there:
/// `where(x > 0, sqrt(x), 0)` has derivative 0 at 0, and not 0·∞. For this the choice is made after the elementwise
/// operator's rule instead of before it. Only `CHOICES` are moved, or chains of them would grow with every step.
pub fn contribution<'b>(node: &Node, position: usize, args: &[Var<'b>], values: [Var<'b>; 2]) -> Option<Var<'b>> {
    through_choices(node, position, args, values, CHOICES)
}

fn through_choices<'b>(
    node: &Node,
    position: usize,
    args: &[Var<'b>],
    [y, dy]: [Var<'b>; 2],
    choices: usize,
) -> Option<Var<'b>> {
    let movable = matches!(node.op, Op::Elementwise(op) if !op.chooses()) && choices > 0;
    match Choice::of(dy).filter(|_| movable) {
        Some(choice) => {
            through_choices(node, position, args, [y, choice.left], choices - 1).map(|part| choice.again(part))
        }
        None => node.op.adjoint(position, args, y, dy),
    }
}

/// The sum of two contributions; where one choice is behind both, it is made of their sum.
pub fn add_up<'b>(others: Var<'b>, contribution: Var<'b>) -> Var<'b> {
    match (Choice::of(others), Choice::of(contribution)) {
        (Some(a), Some(b)) if a.condition.value == b.condition.value && a.holds == b.holds => a.again(a.left + b.left),
        _ => others + contribution,
    }
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
