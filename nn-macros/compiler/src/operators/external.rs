//! Functions of the user's own.

use super::scan::Scan;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::error::{Errors, Mistake};
use crate::graph::{Element, Graph, Type};
use crate::interpret::Tensor;
use crate::joint::Joint;
use crate::model::Model;
use crate::schedule::{Call, Site};
use proc_macro2::Span;

/// What messages and generated code call it.
const NAME: &str = "external";

/// `extern fn`: a scalar function of Rust, or one of its derivatives, of each element.
///
/// The compiler cannot run it: where a graph is interpreted its values are NaN, and no rule looks into it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct External {
    /// The number of the function.
    pub number: usize,
    /// How often it has been differentiated.
    pub order: usize,
}

impl Structured for External {
    fn name(&self) -> &'static str {
        NAME
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        match operands[0].element {
            Element::Real => Ok(operands[0].clone()),
            Element::Class(_) => Err(Misfit::new(0, operands[0], "real numbers")),
        }
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy * args[0].external(self.number, self.order + 1))
    }

    fn evaluate(&self, _: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        Tensor::filled(ty, dims, f64::NAN)
    }

    /// As one operation: nobody knows.
    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        if site.result.shape.is_scalar() {
            return Call::new("apply").one(0, vec![]).external(self.number, self.order).scalar();
        }
        Call::new("map").out(site.result.shape.dims.clone()).all(0).external(self.number, self.order)
    }
}

impl<'b> Var<'b> {
    /// A function of the user's, differentiated so often.
    pub fn external(self, number: usize, order: usize) -> Var<'b> {
        self.builder.structured(External { number, order }, &[self])
    }
}

/// Reports the first derivative that is needed and not given.
pub fn check(model: &Model, joint: &Joint, errors: &Errors) {
    if !model.externals.is_empty()
        && let Some((external, span)) = missing(&joint.graph, model)
    {
        let function = &model.externals[external.number];
        let name = function.name.to_string();
        let note = format!("`{name}` is declared here");
        let mistake = match (function.paths.len(), external.order) {
            (2, 2) => Mistake::NoSecondDerivative { name },
            _ => Mistake::NoFurtherDerivative { name },
        };
        errors.report_with(span, mistake, function.name.span(), note);
    }
}

/// A derivative that is not given, in the graph or in one of its loops.
fn missing(graph: &Graph, model: &Model) -> Option<(External, Span)> {
    graph.values().find_map(|value| {
        if let Some(scan) = graph.op(value).get::<Scan>() {
            return missing(&scan.body.graph, model);
        }
        let external = graph.op(value).get::<External>()?;
        let given = external.order < model.externals[external.number].paths.len();
        (!given).then(|| (external.clone(), graph.node(value).origin.span))
    })
}
