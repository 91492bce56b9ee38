//! Operators as the kernels take them: a product whose axes stand in another order gets them permuted, a sum
//! along scattered axes becomes several, and what every turn of a loop would transpose is transposed before it.

use crate::builder::Var;
use crate::operators::broadcast::Broadcast;
use crate::operators::contract::{Contract, FormKind, Label};
use crate::operators::reduce::{Extremum, Sum};
use crate::operators::scan::{Project, Scan};
use crate::simplify::Site;

/// The rule that [`crate::simplify::rewrite`] applies before scheduling.
pub(super) fn rule<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    let x = *site.args.first()?;
    if let Some(product) = site.op.get::<Contract>() {
        return contract(product, x, site.args[1]);
    }
    if let Some(sum) = site.op.get::<Sum>() {
        return self::sum(sum, x);
    }
    if let Some(extremum) = site.op.get::<Extremum>() {
        let (first, rest) = split_neighbours(&extremum.axes)?;
        let part = |x: Var<'b>, axes: Vec<usize>| if extremum.largest { x.max_along(axes) } else { x.min_along(axes) };
        return Some(part(part(x, rest), first));
    }
    if let Some(broadcast) = site.op.get::<Broadcast>() {
        return self::broadcast(broadcast, x);
    }
    if let Some(scan) = site.op.get::<Scan>() {
        return self::scan(scan, site.args);
    }
    if let Some(project) = site.op.get::<Project>() {
        return self::project(project, x);
    }
    None
}

/// Matrices that every turn transposes are given to it transposed.
fn scan<'b>(scan: &Scan, operands: &[Var<'b>]) -> Option<Var<'b>> {
    let (turned, matrices) = scan.turned()?;
    let mut operands = operands.to_vec();
    matrices.into_iter().for_each(|position| operands[position] = operands[position].permute(vec![1, 0]));
    Some(operands[0].builder.structured(turned, &operands))
}

/// A part of a loop that has become another: the parts are the same.
fn project<'b>(project: &Project, trace: Var<'b>) -> Option<Var<'b>> {
    let op = trace.op();
    let scan = op.get::<Scan>().filter(|&scan| *scan != project.scan)?;
    Some(trace.builder.structured(Project { scan: scan.clone(), part: project.part }, &[trace]))
}

/// The first run of neighbouring axes and the rest; `None` if there is one run.
fn split_neighbours(axes: &[usize]) -> Option<(Vec<usize>, Vec<usize>)> {
    let run = axes.windows(2).take_while(|pair| pair[0] + 1 == pair[1]).count() + 1;
    (run < axes.len()).then(|| (axes[..run].to_vec(), axes[run..].to_vec()))
}

fn sum<'b>(sum: &Sum, x: Var<'b>) -> Option<Var<'b>> {
    if sum.batch {
        let leading = sum.axes.iter().copied().eq(0..sum.axes.len());
        let everything = sum.axes.len() == x.shape().rank();
        // Axes in the middle first: they are in one sample.
        return (!leading && !everything).then(|| x.sum(sum.axes.clone(), false).sum(vec![], true));
    }
    let (first, rest) = split_neighbours(&sum.axes)?;
    Some(x.sum(rest, false).sum(first, false))
}

/// New axes last, where each element is repeated in its place; then the axes in their order.
fn broadcast<'b>(broadcast: &Broadcast, x: Var<'b>) -> Option<Var<'b>> {
    if broadcast.access().is_some_and(|access| !x.shape().batch || access.outer == 1) {
        return None;
    }
    let order: Vec<usize> = broadcast.kept.iter().copied().chain(broadcast.new_axes()).collect();
    let dims: Vec<usize> = order.iter().map(|&axis| broadcast.to.dims[axis]).collect();
    let repeated = x.broadcast(broadcast.to.with_dims(dims), (0..broadcast.kept.len()).collect());
    Some(
        repeated
            .permute((0..order.len()).map(|axis| order.iter().position(|&o| o == axis).expect("every axis")).collect()),
    )
}

fn contract<'b>(product: &Contract, left: Var<'b>, right: Var<'b>) -> Option<Var<'b>> {
    let flipped = product.flipped();
    let other = flipped.form(&right.shape(), &left.shape());
    match (product.form(&left.shape(), &right.shape()), other) {
        // A matrix times the vector of each sample is one product with the samples as rows.
        (Some(form), Some(other)) if form.kind == FormKind::SharedLeft && other.kind == FormKind::SharedRight => {
            return Some(flipped.apply(right, left));
        }
        (Some(_), _) => return None,
        (None, Some(_)) => return Some(flipped.apply(right, left)),
        (None, None) => {}
    }
    let (l, r) = (left.shape(), right.shape());
    if product.strided_whole(&l, &r).is_some() {
        return None;
    }
    if flipped.strided_whole(&r, &l).is_some() {
        return Some(flipped.apply(right, left));
    }
    if product.has_joint() && product.batch && l.batch != r.batch {
        // Axes of all three inside of samples: every sample needs its own operands.
        let each = |v: Var<'b>| v.repeat_along(&[], v.shape().with_batch(true));
        return Some(product.clone().apply(each(left), each(right)));
    }
    if product.has_joint() && !product.batch && l.batch && r.batch {
        let samples = Contract { batch: true, ..product.clone() };
        return Some(samples.apply(left, right).sum(vec![], true));
    }
    let canonical = product.canonical(l.batch, r.batch);
    let result = canonical
        .clone()
        .apply(reorder(left, &product.left, &canonical.left), reorder(right, &product.right, &canonical.right));
    Some(reorder(result, &canonical.out, &product.out))
}

/// A value with axes `from` as one with axes `to`.
fn reorder<'b>(x: Var<'b>, from: &[Label], to: &[Label]) -> Var<'b> {
    x.permute(to.iter().map(|label| from.iter().position(|f| f == label).expect("the same labels")).collect())
}
