//! Calls, of whatever can be called.

use super::Lowering;
use super::scope::{Bound, Meaning};
use crate::error::{Place, Reported};
use crate::functions::{self, Arguments};
use crate::graph::Origin;
use crate::syntax::tree::Call;

impl Lowering<'_> {
    /// The value of a call.
    pub(super) fn call(&mut self, call: &Call, span: Place) -> Result<Bound, Reported> {
        let name = call.function.to_string();
        match self.scopes.get(&name).map(|binding| (binding.meaning.clone(), binding.used.clone())) {
            Some((Meaning::Layer(instance), used)) => {
                used.set(true);
                self.call_instance(&instance, call, span)
            }
            Some((Meaning::Template(template), used)) => {
                used.set(true);
                let group = self.names.call(&name);
                self.in_group(group, |this| this.expand(&template, call, span))
            }
            Some((Meaning::External(number), used)) => {
                used.set(true);
                self.call_external(number, call, span)
            }
            Some((Meaning::Unknown, _)) if functions::find(&name).is_none() => Err(Reported),
            _ => match functions::find(&name) {
                Some(function) => self.call_function(function, call, span),
                None => Err(self.unknown_function(&call.function)),
            },
        }
    }

    /// A call of a function or layer of the language.
    pub(super) fn call_function(
        &mut self,
        function: &'static functions::Function,
        call: &Call,
        span: Place,
    ) -> Result<Bound, Reported> {
        // Inner calls first, so that layers are numbered in the order they are applied.
        let arguments = Arguments::check(function, call, self)?;
        let group = match function.role {
            functions::Role::Layer => self.names.call(function.name),
            _ => None,
        };
        self.builder.set_origin(Some(Origin::at(span)));
        let before = self.graph().len();
        let result = self.in_group(group, |this| (function.build)(this, &arguments));
        let made = before..self.graph().len();
        let values = arguments.values();
        self.calls.push(crate::model::Call { function: function.name, place: span, arguments: values, made });
        self.builder.set_origin(None);
        if let (Ok(Bound::Tensor(value)), false) = (&result, self.binding.is_empty()) {
            self.builder.hint(*value, &format!("{}_{}", self.binding, function.name));
        }
        result
    }

    /// Makes parameters in a group, if there is one.
    fn in_group<T>(&mut self, group: Option<String>, make: impl FnOnce(&mut Self) -> T) -> T {
        let opened = group.map(|group| self.names.push(group)).is_some();
        let result = make(self);
        if opened {
            self.names.close();
        }
        result
    }
}
