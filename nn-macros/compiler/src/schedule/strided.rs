//! Products that read parts and permutations of values where they are, and write to their part of a row: the heads of
//! attention are never put together in memory of their own.

use super::call::Call;
use super::fuse::{Fused, Fusions};
use super::lie::Lie;
use super::uses::Uses;
use crate::graph::{Graph, Value, Values};
use crate::operators::contract::Contract;
use crate::operators::permute::Permute;
use crate::operators::reshape::Reshape;
use crate::operators::slice::{Concat, Slice};
use crate::operators::strided::Strided;
use std::collections::BTreeSet;

/// A product of every sample, with its operands where they lie.
struct Product {
    operands: [Value; 2],
    strided: Strided,
    /// The operands that are parts or permutations of these.
    bypassed: Vec<Value>,
}

impl Product {
    /// A product whose result lies so.
    fn of(graph: &Graph, product: Value, out: &Lie) -> Option<Product> {
        let contract = graph.op(product).get::<Contract>()?;
        let operands = graph.operands(product);
        if !contract.batch || operands.iter().any(|&operand| !graph.shape(operand).batch) {
            return None;
        }
        let [left, right] = [operands[0], operands[1]].map(|operand| Lie::of(graph, operand));
        let strided = contract.strided(&left.1, &right.1, out)?;
        let sources = [left.0, right.0];
        let bypassed = (0..2).filter(|&i| sources[i] != operands[i]).map(|i| operands[i]).collect();
        Some(Product { operands: sources, strided, bypassed })
    }
}

impl Fusions {
    /// Finds the products, and what needs no memory because of them.
    pub(super) fn strided(&mut self, uses: &Uses<'_>) {
        let mut bypassed = BTreeSet::new();
        for value in uses.values() {
            self.side_by_side(uses, value, &mut bypassed);
        }
        for value in uses.values() {
            self.product_of_parts(uses, value, &mut bypassed);
        }
        let graph = uses.graph;
        let read: Values = self.by_root.iter().flat_map(|(_, fused)| fused.operands.iter().copied()).collect();
        let mut unread = BTreeSet::new();
        for value in uses.values().collect::<Vec<_>>().into_iter().rev() {
            let bypasses = |user: &Value| bypassed.contains(&(*user, value)) || unread.contains(user);
            let needed = uses.is_root(value) || read.contains(value) || !uses.users(value).iter().all(bypasses);
            if is_part(graph, value) && !needed {
                unread.insert(value);
            }
        }
        // Other axes of the same memory cost nothing.
        self.absorbed.extend(unread.into_iter().filter(|&value| graph.op(value).get::<Reshape>().is_none()));
    }

    /// A product of parts of other values.
    fn product_of_parts(
        &mut self,
        uses: &Uses<'_>,
        value: Value,
        bypassed: &mut BTreeSet<(Value, Value)>,
    ) -> Option<()> {
        let graph = uses.graph;
        graph.op(value).get::<Contract>()?;
        if self.absorbed.contains(value) || self.by_root.contains(value) {
            return None;
        }
        let dims = &graph.shape(value).dims;
        let product = Product::of(graph, value, &Lie::new(dims)).filter(|product| !product.bypassed.is_empty())?;
        bypassed.extend(product.bypassed.iter().map(|&part| (value, part)));
        let [left, right] = [0, 1].map(|i| (i, graph.shape(product.operands[i]).dims.clone()));
        let call = product.strided.call(left, right, dims.clone());
        self.by_root.insert(value, Fused { operands: product.operands.to_vec(), call, returns: None });
        Some(())
    }

    /// Products that nothing reads but a concatenation.
    fn side_by_side(&mut self, uses: &Uses<'_>, row: Value, bypassed: &mut BTreeSet<(Value, Value)>) -> Option<()> {
        let graph = uses.graph;
        let concat = graph.op(row).get::<Concat>()?;
        let mut operands: Vec<Value> = vec![];
        let mut number = |value: Value| {
            operands.iter().position(|&operand| operand == value).unwrap_or_else(|| {
                operands.push(value);
                operands.len() - 1
            })
        };
        let (mut call, mut start, mut found) = (Call::sequence(), 0, false);
        let whole = graph.shape(row);
        for &part in graph.operands(row) {
            let len = graph.shape(part).dims[concat.axis];
            let lie = Lie::new(&whole.dims).slice(concat.axis, start, 1, len);
            let next = match self.written_there(uses, part, lie) {
                Some((value, product)) => {
                    found = true;
                    bypassed.extend(product.bypassed.iter().map(|&part| (value, part)));
                    let [left, right] = product.operands.map(|o| (number(o), graph.shape(o).dims.clone()));
                    product.strided.call(left, right, whole.dims.clone())
                }
                None => concat.place(number(part), graph.ty(part), start, graph.ty(row)),
            };
            call = call.then(next);
            start += len;
        }
        found.then(|| self.by_root.insert(row, Fused { operands, call, returns: None }))?;
        Some(())
    }

    /// The product that is all of `part`, and how it is computed where that lies. Nothing else reads it.
    fn written_there(&mut self, uses: &Uses<'_>, part: Value, lie: Lie) -> Option<(Value, Product)> {
        let graph = uses.graph;
        uses.only_user(part)?;
        let mut product = part;
        while graph.op(product).get::<Reshape>().is_some() {
            product = graph.operands(product)[0];
            uses.only_user(product)?;
        }
        let found = Product::of(graph, product, &lie.reshape(&graph.shape(product).dims)?)?;
        self.absorbed.add(product);
        Some((product, found))
    }
}

/// Whether a value is part of another, or another with other axes.
fn is_part(graph: &Graph, value: Value) -> bool {
    let op = graph.op(value);
    op.get::<Slice>().is_some() || op.get::<Permute>().is_some() || op.get::<Reshape>().is_some()
}
