//! What the caller gives: inputs and targets.

use super::Lowering;
use super::scope::{Bound, Meaning};
use crate::error::{Mistake, Reported};
use crate::graph::{Element, Shape, Type};
use crate::model::Field;
use crate::operators::Op;
use crate::syntax::tree::{Data, Statement};

impl Lowering<'_> {
    /// `input image: [28, 28];`, and so `target`.
    pub(super) fn data(&mut self, data: &Data, target: bool, statement: &Statement) {
        let ty = self.data_type(data);
        let Ok(ty) = ty else { return self.unknown_after(&data.name) };
        if !self.scopes.is_top() {
            self.errors.report(data.name.span(), Mistake::NotHere { what: if target { "target" } else { "input" } });
            return self.unknown_after(&data.name);
        }
        if self.declared(&data.name) {
            return;
        }
        let value = self.builder.insert(Op::Data(self.data.len()), &[], ty.clone());
        self.builder.name(value.value, &data.name.to_string(), data.name.span());
        let docs = statement.attributes.iter().filter(|a| a.path().is_ident("doc")).cloned().collect();
        self.data.push(Field { name: data.name.clone(), ty, target, docs, value: value.value });
        self.scopes.bind(data.name.to_string(), Meaning::Bound(Bound::Tensor(value.value)), false, data.name.span());
    }

    /// The type of an input or target: `[28, 28]`, `[32] of class(65)`.
    fn data_type(&mut self, data: &Data) -> Result<Type, Reported> {
        let dims = self.shape(&data.shape)?;
        let element = match &data.classes {
            None => Element::Real,
            Some(classes) => match self.size(classes)? {
                n if u32::try_from(n).is_ok() => Element::Class(n),
                n => return Err(self.errors.report(classes, Mistake::TooManyClasses { found: n })),
            },
        };
        let shape = self.checked_shape(Shape::batched(dims), data.span)?;
        Ok(Type { shape, element })
    }
}
