//! Operators of one step as operators of all steps at once.

use crate::builder::Var;
use crate::graph::Type;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;
use crate::operators::contract::{Contract, Label};
use crate::operators::lstm::Lstm;
use crate::operators::normalize::{Normalize, NormalizePullback};
use crate::operators::permute::Permute;
use crate::operators::reduce::{Extremum, Sum};
use crate::operators::reshape::Reshape;
use crate::operators::slice::{Concat, Place, Slice};
use crate::operators::softmax::{LogSoftmax, Softmax};

/// A value outside of a loop.
#[derive(Clone, Copy)]
pub enum Lifted<'b> {
    /// The same at every step.
    Fixed(Var<'b>),
    /// One slice for each step.
    Stacked(Var<'b>),
}

impl<'b> Lifted<'b> {
    /// The value, whichever it is.
    pub fn var(self) -> Var<'b> {
        match self {
            Lifted::Fixed(var) | Lifted::Stacked(var) => var,
        }
    }

    /// One slice for each step.
    pub fn stacked(self, length: usize) -> Var<'b> {
        match self {
            Lifted::Fixed(var) => var.repeat_along(&[0], var.ty().stacked(length).shape),
            Lifted::Stacked(var) => var,
        }
    }

    fn is_stacked(self) -> bool {
        matches!(self, Lifted::Stacked(_))
    }
}

/// Whether [`lift`] knows the operator.
pub fn lifts(op: &Op) -> bool {
    let moves = op.get::<Broadcast>().is_some() || op.get::<Reshape>().is_some() || op.get::<Permute>().is_some();
    let reduces = op.get::<Sum>().is_some() || op.get::<Extremum>().is_some() || op.get::<Contract>().is_some();
    let cuts = op.get::<Slice>().is_some() || op.get::<Place>().is_some() || op.get::<Concat>().is_some();
    let rows = op.get::<Softmax>().is_some() || op.get::<LogSoftmax>().is_some();
    let rows = rows
        || op.get::<Lstm>().is_some()
        || op.get::<Normalize>().is_some()
        || op.get::<NormalizePullback>().is_some();
    matches!(op, Op::Elementwise(_)) || moves || reduces || cuts || rows
}

/// An operator at all steps at once: its operands have a leading axis of time, or stay the same.
pub fn lift<'b>(op: &Op, args: &[Lifted<'b>], ty: &Type, length: usize) -> Var<'b> {
    let builder = args[0].var().builder;
    let after = |axes: &[usize]| -> Vec<usize> { axes.iter().map(|axis| axis + 1).collect() };
    let with_time = |axes: &[usize]| -> Vec<usize> { std::iter::once(0).chain(after(axes)).collect() };
    if let Some(product) = op.get::<Contract>() {
        return contract(product, args[0], args[1]);
    }
    let stacked: Vec<Var<'b>> = args.iter().map(|arg| arg.stacked(length)).collect();
    let x = stacked[0];
    if let Op::Elementwise(op) = op {
        builder.elementwise(op, &stacked)
    } else if let Some(broadcast) = op.get::<Broadcast>() {
        x.broadcast(ty.stacked(length).shape, with_time(&broadcast.kept))
    } else if op.get::<Reshape>().is_some() {
        x.reshape(ty.stacked(length).shape.dims)
    } else if let Some(permute) = op.get::<Permute>() {
        x.permute(with_time(&permute.order))
    } else if let Some(sum) = op.get::<Sum>() {
        x.sum(after(&sum.axes), sum.batch)
    } else if let Some(extremum) = op.get::<Extremum>() {
        builder.structured(Extremum { axes: after(&extremum.axes), largest: extremum.largest }, &[x])
    } else if let Some(slice) = op.get::<Slice>() {
        x.slice(slice.axis + 1, slice.start, slice.len)
    } else if let Some(place) = op.get::<Place>() {
        builder.structured(Place { axis: place.axis + 1, ..place.clone() }, &[x])
    } else if let Some(concat) = op.get::<Concat>() {
        Var::concat(&stacked, concat.axis + 1)
    } else if let Op::Structured(op) = op {
        builder.structured_op(op.clone(), &stacked)
    } else {
        unreachable!("`lifts` knows {op}")
    }
}

/// The letter of time in a product.
fn time(product: &Contract) -> Label {
    product.left.iter().chain(&product.right).max().map_or(0, |label| label + 1)
}

fn contract<'b>(product: &Contract, left: Lifted<'b>, right: Lifted<'b>) -> Var<'b> {
    let (mut product, time) = (product.clone(), time(product));
    product.out.insert(0, time);
    if left.is_stacked() {
        product.left.insert(0, time);
    }
    if right.is_stacked() {
        product.right.insert(0, time);
    }
    product.apply(left.var(), right.var())
}

/// The sum of a product over all steps, as one product.
pub fn sum_of_products<'b>(product: &Contract, left: Lifted<'b>, right: Lifted<'b>, length: usize) -> Var<'b> {
    let (mut product, time) = (product.clone(), time(product));
    let total = |x: Var<'b>| x.sum(vec![0], false);
    match (left, right) {
        (Lifted::Stacked(left), Lifted::Stacked(right)) => {
            product.left.insert(0, time);
            product.right.insert(0, time);
            product.apply(left, right)
        }
        (Lifted::Stacked(left), Lifted::Fixed(right)) => product.apply(total(left), right),
        (Lifted::Fixed(left), Lifted::Stacked(right)) => product.apply(left, total(right)),
        (Lifted::Fixed(left), Lifted::Fixed(right)) => product.apply(left, right) * length as f64,
    }
}
