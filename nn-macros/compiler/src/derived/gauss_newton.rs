//! The Gauss-Newton product Jᵀ H J v: the loss as a function of some values, with Hessian H by them and without
//! their own curvature (N. Schraudolph: *Fast curvature matrix-vector products for second-order gradient descent*, 2002).

use super::{Derived, Deriving, Mode, inner};
use crate::builder::{Builder, Var};
use crate::graph::{Graph, Value};
use std::collections::BTreeMap;

/// The loss cut in two: values made of the parameters, and the loss made of these values.
#[derive(Clone, Debug, Default)]
pub struct Cut {
    /// The values.
    pub values: Vec<Value>,
    /// The same, as what the loss is made of: its derivatives by them end there.
    pub beyond: Vec<Value>,
    /// The loss of [`Cut::beyond`]; none without a cut.
    pub loss: Option<Value>,
}

impl Cut {
    /// Builds the loss a second time, behind `values`.
    pub fn new(builder: &Builder, values: &[Value], loss: Value) -> Self {
        let graph: Graph = builder.graph().clone();
        // A gradient that is reversed by −1 is itself: no rule looks through this before all derivatives are taken.
        let beyond: Vec<Value> = values.iter().map(|&value| builder.var(value).reverse_gradient(-1.0).value).collect();
        let mut moved: BTreeMap<Value, Value> = values.iter().copied().zip(beyond.iter().copied()).collect();
        let needed = graph.reachable([loss]);
        for value in graph.values().filter(|value| needed[value.index()]) {
            let operands = graph.operands(value);
            if moved.contains_key(&value) || !operands.iter().any(|operand| moved.contains_key(operand)) {
                continue;
            }
            let node = graph.node(value);
            let operands: Vec<Value> = operands.iter().map(|o| moved.get(o).copied().unwrap_or(*o)).collect();
            builder.set_origin(Some(node.origin.clone()));
            moved.insert(value, builder.insert(node.op.clone(), &operands, node.ty.clone()).value);
        }
        builder.set_origin(None);
        let loss = moved.get(&loss).copied().unwrap_or(loss);
        Cut { values: values.to_vec(), beyond, loss: Some(loss) }
    }

    /// Every value of it.
    pub fn roots(&self) -> impl Iterator<Item = Value> + '_ {
        self.values.iter().chain(&self.beyond).chain(&self.loss).copied()
    }

    /// The same values, to be replaced.
    pub fn roots_mut(&mut self) -> impl Iterator<Item = &mut Value> + '_ {
        self.values.iter_mut().chain(&mut self.beyond).chain(&mut self.loss)
    }
}

impl<'b> Deriving<'b, '_> {
    /// Jᵀ H J v.
    pub(super) fn gauss_newton_product(&mut self) -> Derived {
        let cut = self.joint.cut.clone();
        let var = |&value: &Value| self.builder.var(value);
        let (values, beyond): (Vec<_>, Vec<_>) =
            (cut.values.iter().map(var).collect(), cut.beyond.iter().map(var).collect());
        let trained = self.trained();
        let parameters: Vec<Var<'b>> = trained.iter().map(|&n| self.parameter(n)).collect();
        let directions: Vec<Var<'b>> = trained.iter().map(|&n| self.direction(n)).collect();
        let tangents = self.push(&values, &parameters, &directions);
        let gradients = match cut.loss {
            Some(loss) => self.derivatives(var(&loss), &beyond),
            None => vec![],
        };
        let along =
            gradients.iter().zip(&tangents).filter_map(|(gradient, &tangent)| Some(inner((*gradient)?, tangent)));
        let along = along.fold(self.zero(), |sum, product| sum + product);
        let curved = self.derivatives(along, &beyond);
        let weighted = values.iter().zip(curved).filter_map(|(&value, d)| Some(inner(value, d?.stop_gradient())));
        let weighted = weighted.fold(self.zero(), |sum, product| sum + product);
        let stores = self.stores(&trained, self.derivatives(weighted, &parameters));
        Derived { mode: Mode::GaussNewtonProduct, outputs: vec![], reports: self.joint.training.clone(), stores }
    }
}
