//! Matrices that every step of a loop would transpose, transposed once before it.

use super::Scan;
use crate::builder::Builder;
use crate::graph::{Graph, Value};
use crate::operators::Op;
use crate::operators::contract::{Contract, FormKind};
use std::rc::Rc;

impl Scan {
    /// The loop that is given some of its matrices transposed, and the operands that these are; `None` if no matrix
    /// is read transposed alone.
    pub fn turned(&self) -> Option<(Scan, Vec<usize>)> {
        let body = &*self.body;
        let constants = body.next.len() + body.sequences..body.leaves;
        let turned: Vec<usize> = constants.filter(|&position| is_turned(&body.graph, body.leaf(position))).collect();
        let leaf = |value: Value| turned.contains(&value.index());
        (!turned.is_empty()).then(|| {
            let builder = Builder::default();
            for value in body.graph.values() {
                let node = body.graph.node(value);
                let operands = body.graph.operands(value);
                let (mut op, mut ty) = (node.op.clone(), node.ty.clone());
                if leaf(value) {
                    ty.shape.dims.reverse();
                } else if let Some(product) = op.get::<Contract>().filter(|_| leaf(operands[1])) {
                    let right = product.right.iter().rev().copied().collect();
                    op = Op::structured(Contract { right, ..product.clone() });
                }
                builder.set_origin(Some(node.origin.clone()));
                builder.insert(op, operands, ty);
            }
            let body = body.with_graph(builder.finish());
            (Scan { body: Rc::new(body), ..self.clone() }, turned.clone())
        })
    }
}

/// Whether products read a matrix, as their right operand and transposed, and nothing else does.
fn is_turned(graph: &Graph, leaf: Value) -> bool {
    let transposes = |user: Value| {
        let operands = graph.operands(user);
        let product = graph.op(user).get::<Contract>().filter(|_| operands[0] != leaf);
        let form = product.and_then(|product| product.form(graph.shape(operands[0]), graph.shape(leaf)));
        form.is_some_and(|form| form.kind == FormKind::SharedRight && form.transposed.1)
    };
    let (shape, users) = (graph.shape(leaf), graph.users(leaf));
    shape.rank() == 2 && !users.is_empty() && users.into_iter().all(transposes)
}
