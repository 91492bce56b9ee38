//! Elementwise operators: one text, read three ways.
//!
//! The interpreter runs an operator's `value`, the emitter quotes it into closures, the documentation prints
//! it. Its `adjoint` is mathematics on graph values.

use super::Misfit;
use super::facts::Facts;
use crate::builder::Var;
use crate::graph::{Element, Type};
use std::fmt;

/// A function of the operands' elements.
pub struct Elementwise {
    /// Its name, as in the language.
    pub name: &'static str,
    /// What it is, its behaviour at awkward points.
    pub docs: &'static str,
    /// The names of its operands in the texts.
    pub operands: &'static [&'static str],
    /// The value as Rust.
    pub text: &'static str,
    /// For comparisons: the condition as Rust; the value is 1 where it holds and 0 elsewhere.
    pub condition: Option<&'static str>,
    /// The value, computed.
    pub value: fn(&[f64]) -> f64,
    /// What is known of its range and its derivative.
    pub facts: Facts,
    /// The derivative by each operand; empty for operators without one.
    pub adjoints: &'static [Adjoint],
}

/// The derivative by one operand.
pub struct Adjoint {
    /// As written in the rule.
    pub text: &'static str,
    /// From operands, result and the result's derivative to the operand's; `None` for zero.
    pub rule: for<'b> fn(&[Var<'b>], Var<'b>, Var<'b>) -> Option<Var<'b>>,
}

impl Elementwise {
    /// All operands are real and of one shape, which is the result's.
    pub(super) fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        if operands.len() != self.operands.len() {
            return Err(Misfit::new(operands.len(), "missing", format!("{} operands", self.operands.len())));
        }
        for (position, ty) in operands.iter().enumerate() {
            if ty.element != Element::Real {
                return Err(Misfit::new(position, ty, "real numbers"));
            }
            if ty.shape != operands[0].shape {
                return Err(Misfit::new(position, ty, operands[0].to_string()));
            }
        }
        Ok(operands[0].clone())
    }

    /// Whether the derivative is a choice between `dy` and 0, without a factor.
    pub fn chooses(&self) -> bool {
        let chooses = |text: &str| text.contains("select") && !text.contains(['*', '/']);
        self.adjoints.iter().any(|adjoint| chooses(adjoint.text))
    }
}

impl PartialEq for Elementwise {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Elementwise {}

impl fmt::Debug for Elementwise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// In a rule: the derivative by this operand is zero everywhere.
pub fn none<'b>() -> Option<Var<'b>> {
    None
}

/// Defines elementwise operators, and for each a method on [`Var`] of the same name.
macro_rules! elementwise {
    (@facts) => { $crate::operators::facts::unknown() };
    (@facts $facts:expr) => {{
        #[allow(unused_imports)]
        use $crate::operators::{Interval, facts::*};
        $facts
    }};
    (@condition) => { None };
    (@condition $condition:expr) => { Some(stringify!($condition)) };
    (@names ($($operand:ident),*)) => { &[$(stringify!($operand)),*] };
    (@bind ($($operand:ident),*) = $operands:expr) => {
        let [$($operand),*] = *$operands else { unreachable!("operands are counted when a node is made") };
        $(let _ = $operand;)*
    };
    (@method $(#[doc = $docs:literal])* $static:ident $name:ident ($first:ident $(, $rest:ident)*)) => {
        $(#[doc = $docs])*
        #[allow(clippy::should_implement_trait)]
        pub fn $name(self $(, $rest: impl $crate::builder::IntoVar<'b>)*) -> Self {
            self.builder.elementwise(&$static, &[self $(, $rest.into_var(self))*])
        }
    };
    ($(
        $(#[doc = $docs:literal])*
        $static:ident = $name:ident $operands:tt -> $y:ident, $dy:ident {
            value: $value:expr,
            $(condition: $condition:expr,)?
            adjoint: [$($adjoint:expr),* $(,)?] $(,)?
            $(facts: $facts:expr,)?
        }
    )*) => {
        $(
            $(#[doc = $docs])*
            pub static $static: $crate::operators::Elementwise = $crate::operators::Elementwise {
                name: stringify!($name),
                docs: concat!($($docs, "\n"),*),
                operands: $crate::operators::elementwise::elementwise!(@names $operands),
                text: stringify!($value),
                condition: $crate::operators::elementwise::elementwise!(@condition $($condition)?),
                value: |operands| {
                    #[allow(unused_imports)]
                    use $crate::interpret::math::*;
                    $crate::operators::elementwise::elementwise!(@bind $operands = operands);
                    $value
                },
                facts: $crate::operators::elementwise::elementwise!(@facts $($facts)?),
                adjoints: &[$($crate::operators::elementwise::Adjoint {
                    text: stringify!($adjoint),
                    rule: |operands, $y, $dy| {
                        $crate::operators::elementwise::elementwise!(@bind $operands = operands);
                        let _ = ($y, $dy);
                        Into::<Option<$crate::builder::Var<'_>>>::into($adjoint)
                    },
                }),*],
            };
        )*

        impl<'b> $crate::builder::Var<'b> {
            $($crate::operators::elementwise::elementwise!(
                @method $(#[doc = $docs])* $static $name $operands
            );)*
        }

        /// The operators of this family.
        pub static FAMILY: &[&$crate::operators::Elementwise] = &[$(&$static),*];
    };
}
pub(crate) use elementwise;
