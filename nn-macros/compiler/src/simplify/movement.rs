//! Movement of data: what repeats, adds up or rearranges.

use super::Site;
use crate::builder::Var;
use crate::graph::Shape;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;
use crate::operators::max_pool::{MaxPool, Role};
use crate::operators::permute::Permute;
use crate::operators::reduce::Sum;
use crate::operators::reshape::Reshape;
use crate::operators::select::{IS_NEGATIVE, SELECT};

pub(super) fn rule<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    if let Op::Elementwise(_) = site.op {
        return before_repeating(site).or_else(|| before_routing(site));
    }
    let x = *site.args.first()?;
    if let Some(outer) = site.op.get::<Broadcast>() {
        return broadcast(x, outer);
    }
    if let Some(sum) = site.op.get::<Sum>() {
        return sum_of_repeated(x, sum).or_else(|| sum_of_sum(x, sum)).or_else(|| sum_of_routed(x, sum));
    }
    if let Some(reshape) = site.op.get::<Reshape>() {
        let inner = x.op();
        let inner = inner.get::<Reshape>().map(|_| x.args()[0]);
        return match inner {
            Some(source) => Some(source.reshape(reshape.dims.clone())),
            None => (x.shape().dims == reshape.dims).then_some(x),
        };
    }
    if let Some(permute) = site.op.get::<Permute>() {
        let inner = x.op();
        let inner = inner.get::<Permute>()?;
        return Some(x.args()[0].permute(permute.order.iter().map(|&axis| inner.order[axis]).collect()));
    }
    None
}

/// The derivative of relu behind that of the largest elements, `x < 0 ? 0 : route(x, d)`, from the largest
/// elements themselves, which are fewer: `route(x, max x < 0 ? 0 : d)`.
fn before_routing<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    if !site.op.is(&SELECT) || site.args[1].as_constant() != Some(0.0) {
        return None;
    }
    let (condition, routed) = (site.args[0].is(&IS_NEGATIVE)?, site.args[2]);
    let op = routed.op();
    let pool = op.get::<MaxPool>().filter(|pool| pool.role == Role::Route)?;
    let [x, d] = routed.args()[..] else { return None };
    if condition[0].value != x.value {
        return None;
    }
    let largest = x.max_pool(pool.window);
    let d = x.builder.elementwise(&IS_NEGATIVE, &[largest]).select(d.constant_like(0.0), d);
    Some(x.builder.structured(*pool, &[x, d]))
}

/// Σ over all places that elements are routed to is Σ over where they come from.
fn sum_of_routed<'b>(x: Var<'b>, sum: &Sum) -> Option<Var<'b>> {
    let op = x.op();
    op.get::<MaxPool>().filter(|pool| pool.role == Role::Route && sum.axes.ends_with(&[1, 2]))?;
    Some(x.args()[1].sum(sum.axes.clone(), sum.batch))
}

/// Repeating what was repeated is repeating once.
fn broadcast<'b>(x: Var<'b>, outer: &Broadcast) -> Option<Var<'b>> {
    if x.shape() == outer.to {
        return Some(x);
    }
    let op = x.op();
    let inner = op.get::<Broadcast>()?;
    let kept = inner.kept.iter().map(|&axis| outer.kept[axis]).collect();
    Some(x.args()[0].broadcast(outer.to.clone(), kept))
}

/// Σ along axes that only repeat is a multiple.
fn sum_of_repeated<'b>(x: Var<'b>, sum: &Sum) -> Option<Var<'b>> {
    let result: Shape = {
        let dims: Vec<usize> =
            x.shape().dims.iter().enumerate().filter(|(a, _)| !sum.axes.contains(a)).map(|(_, &d)| d).collect();
        Shape { batch: x.shape().batch && !sum.batch, dims }
    };
    let (source, new_axes, new_batch) = if let Some(value) = x.as_constant() {
        if sum.batch {
            return None;
        }
        let count: usize = sum.axes.iter().map(|&axis| x.shape().dims[axis]).product();
        return Some(x.builder.constant(value * count as f64, result));
    } else {
        let op = x.op();
        let repeat = op.get::<Broadcast>()?;
        let source = x.args()[0];
        (source, repeat.new_axes(), repeat.to.batch && !source.shape().batch)
    };
    let repeated: Vec<usize> = sum.axes.iter().copied().filter(|axis| new_axes.contains(axis)).collect();
    if repeated.is_empty() && !(sum.batch && new_batch) {
        return None;
    }
    // What is left once the repeated axes are gone: the source with fewer new axes, summed along the others.
    let shape = x.shape();
    let mut scale = x.builder.constant(repeated.iter().map(|&a| shape.dims[a] as f64).product(), Shape::scalar());
    if sum.batch && new_batch {
        scale = scale * x.builder.samples();
    }
    let remaining: Vec<usize> = (0..shape.rank()).filter(|axis| !repeated.contains(axis)).collect();
    let place = |axis: usize| remaining.iter().position(|&r| r == axis).expect("kept axes remain");
    let to = Shape {
        batch: shape.batch && !(sum.batch && new_batch),
        dims: remaining.iter().map(|&axis| shape.dims[axis]).collect(),
    };
    let kept = (0..shape.rank()).filter(|axis| !new_axes.contains(axis)).map(place).collect();
    let axes = sum.axes.iter().filter(|axis| !repeated.contains(axis)).map(|&axis| place(axis)).collect();
    let rest = source.broadcast(to, kept).sum(axes, sum.batch && !new_batch);
    let scale = scale.fill(rest.shape());
    Some(rest * scale)
}

/// Σ of Σ is one Σ.
fn sum_of_sum<'b>(x: Var<'b>, outer: &Sum) -> Option<Var<'b>> {
    let op = x.op();
    let inner = op.get::<Sum>()?;
    let source = x.args()[0];
    let mut remaining: Vec<usize> = (0..source.shape().rank()).filter(|axis| !inner.axes.contains(axis)).collect();
    let axes: Vec<usize> =
        outer.axes.iter().map(|&axis| std::mem::take(&mut remaining[axis])).chain(inner.axes.iter().copied()).collect();
    Some(source.sum(axes, inner.batch || outer.batch))
}

/// An operator of values that all repeat alike is computed before they repeat.
fn before_repeating<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    let Op::Elementwise(op) = site.op else { return None };
    let mut pattern: Option<(Broadcast, Shape)> = None;
    for arg in site.args.iter().filter(|arg| arg.as_constant().is_none()) {
        let operator = arg.op();
        let found = (operator.get::<Broadcast>()?.clone(), arg.args()[0].shape());
        if pattern.as_ref().is_some_and(|pattern| *pattern != found) {
            return None;
        }
        pattern = Some(found);
    }
    let (broadcast, source) = pattern?;
    let args: Vec<Var<'b>> = site
        .args
        .iter()
        .map(|arg| match arg.as_constant() {
            Some(value) => arg.builder.constant(value, source.clone()),
            None => arg.args()[0],
        })
        .collect();
    let result = args[0].builder.elementwise(op, &args);
    Some(result.broadcast(broadcast.to, broadcast.kept))
}
