//! Rows of a table: they are multiplied before they are picked, and nothing is multiplied where the table is the identity.
//!
//! `dense(one_hot(text), 64)` is rows of the weight; what stands in those that no token picks reaches nothing.
//! `dense(embedding(text), 64)` multiplies the table once, not each token's row, and the derivative adds rows up before
//! it multiplies. (A row that no token picks takes part, too: a NaN in it reaches the derivative of the weight.)

use std::iter::once;

use super::Site;
use crate::builder::Var;
use crate::operators::broadcast::Broadcast;
use crate::operators::contract::{Contract, Label};
use crate::operators::cross_entropy::OneHot;
use crate::operators::embedding::Gather;
use crate::operators::{Elementwise, Op};

/// Worth it for a table of up to so many rows for each token of a sample: the product of a single sample may then take
/// twice as long, and that of no batch does.
const ROWS_A_TOKEN: usize = 2;

/// So many operators are looked through between a table and a product: a scale, an offset, an activation.
const BETWEEN: usize = 3;

pub(super) fn rule<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    match site.op.get::<Contract>() {
        Some(product) => of_weight(product, site.args).or_else(|| before_multiplying(product, site.args)),
        None => before_picking(site),
    }
}

/// Rows of a table, and the tokens that pick them.
#[derive(Clone, Copy)]
struct Picked<'b> {
    table: Var<'b>,
    tokens: Var<'b>,
}

impl<'b> Picked<'b> {
    /// What `x` is, if it is rows of a small table. (Padding is 0 whatever is done to the table: it stays.)
    fn of(x: Var<'b>) -> Option<Picked<'b>> {
        x.op().get::<Gather>().filter(|gather| gather.padding.is_none())?;
        let [table, tokens] = x.args()[..] else { return None };
        let per_sample: usize = tokens.shape().dims.iter().product();
        (table.shape().dims[0] <= ROWS_A_TOKEN * per_sample).then_some(Picked { table, tokens })
    }

    /// The same, or what such rows became in up to so many operators: f(rows of a table) = rows of f(table).
    fn through(x: Var<'b>, operators: usize) -> Option<Picked<'b>> {
        let Op::Elementwise(op) = x.op() else { return Picked::of(x) };
        let (left, args) = (operators.checked_sub(1)?, x.args());
        let first = args.iter().find_map(|&arg| Picked::through(arg, left))?;
        first.all(op, &args, left)
    }

    /// The rows of f(table, …) for f of rows of this table and what else they may meet.
    fn all(self, op: &'static Elementwise, args: &[Var<'b>], operators: usize) -> Option<Picked<'b>> {
        let args: Option<Vec<Var<'b>>> = args.iter().map(|&arg| self.beside(arg, operators)).collect();
        Some(Picked { table: self.table.builder.elementwise(op, &args?), ..self })
    }

    /// These rows as a value.
    fn pick(self) -> Var<'b> {
        self.table.gather(self.tokens, None)
    }

    /// What `x` is for every row of the table, if it does not depend on which token stands where.
    fn beside(self, x: Var<'b>, operators: usize) -> Option<Var<'b>> {
        let shape = self.table.shape();
        if let Some(value) = x.as_constant() {
            return Some(x.builder.constant(value, shape));
        }
        let op = x.op();
        let Some(repeat) = op.get::<Broadcast>() else {
            let rows = Picked::through(x, operators)?;
            return (rows.tokens.value == self.tokens.value && rows.table.shape() == shape).then_some(rows.table);
        };
        let (source, axes) = (x.args()[0], self.axes());
        let same_for_all = !source.shape().batch && repeat.kept.iter().all(|&axis| axis >= axes);
        same_for_all.then(|| source.broadcast(shape, repeat.kept.iter().map(|axis| axis - axes + 1).collect()))
    }

    /// How many axes tell the tokens apart.
    fn axes(self) -> usize {
        self.tokens.shape().rank()
    }
}

/// (rows of the identity)·w = rows of w
fn of_weight<'b>(product: &Contract, args: &[Var<'b>]) -> Option<Var<'b>> {
    let [classes, weight] = *args else { return None };
    classes.op().get::<OneHot>()?;
    let (tokens, shape) = (classes.args()[0], weight.shape());
    let (&class, at) = product.left.split_last()?;
    let axis = product.right.iter().position(|&label| label == class)?;
    let order = once(axis).chain((0..shape.rank()).filter(|&other| other != axis)).collect();
    let rest = product.right.iter().filter(|&&label| label != class);
    // Each token has a row of the result: none is summed over, and samples are not.
    let own_rows = product.out.iter().eq(at.iter().chain(rest)) && product.batch == tokens.shape().batch;
    (own_rows && !shape.batch).then(|| weight.permute(order).gather(tokens, None))
}

/// (rows of a table)·w = rows of (table·w)
fn before_multiplying<'b>(product: &Contract, args: &[Var<'b>]) -> Option<Var<'b>> {
    if args[1].shape().batch {
        return None;
    }
    let picked = Picked::through(args[0], BETWEEN)?;
    let (tokens, row) = product.left.split_at(picked.axes());
    let out = product.out.strip_prefix(tokens)?;
    // Each token has a row of the result: none is summed over, and samples are not.
    let own_rows = product.batch == picked.tokens.shape().batch && !tokens.iter().any(|l| product.right.contains(l));
    if !own_rows {
        return None;
    }
    let fresh = product.left.iter().chain(&product.right).max().map_or(0, |last| last + 1);
    let with_rows = |labels: &[Label]| [&[fresh], labels].concat();
    let product = Contract { left: with_rows(row), right: product.right.clone(), out: with_rows(out), batch: false };
    Some(Picked { table: product.apply(picked.table, args[1]), ..picked }.pick())
}

/// f(rows of a table) = rows of f(table): a bias, and an activation.
fn before_picking<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    let Op::Elementwise(op) = site.op else { return None };
    let picked = site.args.iter().find_map(|&arg| Picked::of(arg))?;
    Some(picked.all(op, site.args, 0)?.pick())
}
