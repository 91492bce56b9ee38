//! Functions of the user's own.

use super::Lowering;
use super::scope::{Bound, Meaning};
use crate::error::{Mistake, Place, Reported};
use crate::functions;
use crate::graph::{Element, Origin};
use crate::syntax::tree::{Call, External};

impl Lowering<'_> {
    /// `extern fn NAME(x) { value: PATH, derivative: PATH }`
    pub(super) fn external(&mut self, external: &External) {
        let name = external.name.to_string();
        if !self.scopes.is_top() {
            self.errors.report(external.name.span(), Mistake::NotHere { what: "extern fn" });
        }
        if functions::find(&name).is_some() {
            self.errors.report(external.name.span(), Mistake::HidesFunction { name: name.clone() });
        }
        self.scopes.bind(name, Meaning::External(self.externals.len()), false, external.name.span());
        self.externals.push(external.clone());
    }

    /// A call of one: of each element.
    pub(super) fn call_external(&mut self, number: usize, call: &Call, span: Place) -> Result<Bound, Reported> {
        let arguments = call.arguments.iter().map(|argument| self.expression(argument));
        let arguments = arguments.collect::<Result<Vec<_>, _>>()?;
        let x = match (&arguments[..], &call.settings[..]) {
            ([Bound::Tensor(x)], []) if self.graph().ty(*x).element == Element::Real => self.var(*x),
            _ => {
                let mistake = Mistake::ExternalArguments { name: call.function.to_string() };
                return Err(self.errors.report(span, mistake));
            }
        };
        self.builder.set_origin(Some(Origin::at(span.span())));
        let result = x.external(number, 0);
        self.builder.set_origin(None);
        if !self.binding.is_empty() {
            self.builder.hint(result.value, &format!("{}_{}", self.binding, call.function));
        }
        Ok(Bound::Tensor(result.value))
    }
}
