//! Values as error messages speak of them.

use super::{Bound, Lowering};
use crate::builder::Var;
use crate::error::{Mistake, Place, Reported};
use crate::graph::{Element, Type};

impl<'e> Lowering<'e> {
    /// `hidden`, or what the value is where it has no name: for error messages.
    pub fn describe(&self, value: Var<'e>) -> String {
        match &self.graph().node(value.value).origin.name {
            Some(name) => format!("`{name}`"),
            None => "a value".to_owned(),
        }
    }

    /// The value and its shape, for error messages.
    pub fn describe_typed(&self, value: Var<'e>) -> String {
        let (name, ty) = (self.describe(value), value.ty());
        match ty.element {
            Element::Real => format!("{name} of shape {ty}"),
            Element::Class(_) => format!("{name}, which is {ty}"),
        }
    }

    /// What an expression gave, for error messages.
    pub fn describe_bound(&self, bound: &Bound) -> String {
        match bound {
            Bound::Tensor(value) => self.describe_typed(self.var(*value)),
            Bound::Number(n) => n.to_string(),
            Bound::Flag(flag) => flag.to_string(),
            Bound::Text(text) => format!("{text:?}"),
            Bound::Tuple(parts) => format!("a tuple of {}", parts.len()),
            Bound::Array(parts) => format!("an array of {}", parts.len()),
            Bound::Weights(_) => {
                "all trained tensors of the network, which `sum_squares`, `sum_abs` and `total_norm` take".to_owned()
            }
        }
    }

    /// Reports a problem with a value, and where the value was made if it has a name.
    pub fn report_at_value(&self, span: impl Into<Place>, problem: Mistake, value: Var<'e>) -> Reported {
        let origin = self.graph().node(value.value).origin.clone();
        match origin.name {
            Some(name) => self.errors.report_with(
                span,
                problem,
                origin.span,
                format!("`{name}` {}, made here", has_type(&value.ty())),
            ),
            None => self.errors.report(span, problem),
        }
    }
}

/// `has shape [4]`, `is class(10)`
fn has_type(ty: &Type) -> String {
    match ty.element {
        Element::Real => format!("has shape {ty}"),
        Element::Class(_) => format!("is {ty}"),
    }
}
