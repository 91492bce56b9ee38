//! The derivative of a loop: a loop the other way.

use super::{Body, Part, Recurrence, Scan};
use crate::builder::{Builder, Var};
use crate::differentiate::{add_up, contribution};
use crate::graph::{Origin, Value};
use crate::operators::Op;
use crate::operators::arithmetic::ADD;
use std::collections::BTreeMap;

/// What `dy` contributes to each wanted operand.
///
/// A step back carries the derivatives by what was carried. It reads the trace's values as sequences; the
/// derivatives by constants are summed over all steps once, after the loop.
pub(super) fn adjoints<'b>(
    scan: &Scan,
    wanted: &[bool],
    args: &[Var<'b>],
    y: Var<'b>,
    dy: Var<'b>,
) -> Vec<Option<Var<'b>>> {
    let (builder, body) = (y.builder, &*scan.body);
    let active = active(body, wanted);
    let seeds = seeds(scan, dy);
    let mut back = Recurrence::new(builder, scan.length, !scan.reverse);
    let at = forward(scan, args, y, &mut back);
    let mut adjoints: Vec<Option<Var<'b>>> = vec![None; body.graph.len()];
    let mut carried: Vec<Option<Var<'b>>> = vec![None; body.next.len()];
    for (number, &next) in body.next.iter().enumerate() {
        if active[body.leaf(number).index()] || active[next.index()] {
            let zero = || builder.constant(0.0, body.graph.shape(next).clone());
            let leaf = back.carry(seeds.get(&Part::Last(number)).copied().unwrap_or_else(zero));
            let origin = body.graph.node(body.leaf(number)).origin.clone();
            if let Some(name) = origin.name.or(origin.hint) {
                builder.hint(leaf.value, &format!("d_{name}"));
            }
            carried[number] = Some(leaf);
            add(&mut adjoints[next.index()], leaf);
        }
    }
    for (&part, &seed) in &seeds {
        if let Part::Trace(value) = part
            && active[value.index()]
        {
            add(&mut adjoints[value.index()], back.slice(seed));
        }
    }
    step_back(builder, body, &active, &at, &mut adjoints);
    for (number, leaf) in carried.iter().enumerate() {
        let Some(leaf) = *leaf else { continue };
        let zero = || builder.constant(0.0, leaf.shape());
        back.next(leaf, adjoints[body.leaf(number).index()].unwrap_or_else(zero));
    }
    let outer = |position: usize| wanted[position].then(|| adjoints[position]).flatten();
    let needed: Vec<Value> = (body.next.len()..args.len()).filter_map(outer).map(|var| var.value).collect();
    let mut trace = back.run(&needed);
    (0..args.len())
        .map(|position| match carried.get(position) {
            Some(leaf) => leaf.filter(|_| wanted[position]).map(|leaf| trace.last(leaf)),
            None if body.is_sequence(position) => outer(position).map(|var| trace.stack(var)),
            None => outer(position).map(|var| trace.sum(var)),
        })
        .collect()
}

/// Which values of a body depend on wanted operands, in any step.
fn active(body: &Body, wanted: &[bool]) -> Vec<bool> {
    let mut leaves = wanted.to_vec();
    loop {
        let mut active = vec![false; body.graph.len()];
        for value in body.graph.values() {
            active[value.index()] = leaves.get(value.index()).copied().unwrap_or(false)
                || body.graph.operands(value).iter().any(|operand| active[operand.index()]);
        }
        let before = leaves.clone();
        for (number, next) in body.next.iter().enumerate() {
            leaves[number] |= active[next.index()];
        }
        if leaves == before {
            return active;
        }
    }
}

/// The derivatives by the parts of a trace. They arrive as a sum of traces that each have one part.
fn seeds<'b>(scan: &Scan, dy: Var<'b>) -> BTreeMap<Part, Var<'b>> {
    let mut seeds: BTreeMap<Part, Var<'b>> = BTreeMap::new();
    let mut pending = vec![dy];
    while let Some(term) = pending.pop() {
        let op = term.op();
        if op.is(&ADD) {
            pending.extend(term.args());
        } else if let Some(embed) = op.get::<super::Embed>().filter(|embed| embed.scan == *scan) {
            let part = term.args()[0];
            seeds.entry(embed.part).and_modify(|sum| *sum = *sum + part).or_insert(part);
        } else {
            let traces = scan.body.graph.values().map(Part::Trace);
            for part in traces.chain((0..scan.body.next.len()).map(Part::Last)) {
                let found = term.project(scan, part);
                seeds.entry(part).and_modify(|sum| *sum = *sum + found).or_insert(found);
            }
        }
    }
    seeds
}

/// The values of a step forward, as a step back reads them.
fn forward<'b>(scan: &Scan, args: &[Var<'b>], y: Var<'b>, back: &mut Recurrence<'b>) -> Vec<Var<'b>> {
    let (body, builder) = (&*scan.body, y.builder);
    let fixed = body.is_fixed();
    let origin = builder.origin();
    let mut at: Vec<Var<'b>> = vec![];
    for value in body.graph.values() {
        let node = body.graph.node(value);
        builder.set_origin(Some(node.origin.clone()));
        at.push(match node.op {
            Op::Bound(leaf) if body.is_sequence(leaf) => back.slice(args[leaf]),
            Op::Bound(leaf) if fixed[value.index()] => args[leaf],
            _ if fixed[value.index()] => {
                let operands: Vec<Value> =
                    body.graph.operands(value).iter().map(|operand| at[operand.index()].value).collect();
                builder.insert(node.op.clone(), &operands, node.ty.clone())
            }
            _ => back.slice(y.project(scan, Part::Trace(value))),
        });
    }
    builder.set_origin(origin);
    at
}

/// The chain rule through one step.
fn step_back<'b>(builder: &'b Builder, body: &Body, active: &[bool], at: &[Var<'b>], adjoints: &mut [Option<Var<'b>>]) {
    let origin = builder.origin();
    for value in body.graph.values().rev() {
        let Some(dy) = adjoints[value.index()].filter(|_| active[value.index()]) else { continue };
        let node = body.graph.node(value);
        if let Some(name) = &node.origin.name {
            builder.name(dy.value, &format!("d_{name}"), node.origin.span);
        } else if let Some(hint) = &node.origin.hint {
            builder.hint(dy.value, &format!("d_{hint}"));
        }
        builder.set_origin(Some(Origin::at(node.origin.span)));
        let operands = body.graph.operands(value);
        let args: Vec<Var<'b>> = operands.iter().map(|operand| at[operand.index()]).collect();
        for (position, operand) in operands.iter().enumerate().filter(|(_, operand)| active[operand.index()]) {
            if let Some(contribution) = contribution(node, position, &args, [at[value.index()], dy]) {
                add(&mut adjoints[operand.index()], contribution);
            }
        }
    }
    builder.set_origin(origin);
}

fn add<'b>(sum: &mut Option<Var<'b>>, term: Var<'b>) {
    *sum = Some(sum.map_or(term, |sum| add_up(sum, term)));
}
