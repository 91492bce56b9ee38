//! Reading and writing memory: variables, fields, views.

use super::Emitter;
use super::types::{self, array, field, ident, scalar};
use crate::schedule::fields::Field;
use crate::schedule::parts::Part;
use crate::schedule::step::Slices;
use crate::schedule::{Location, Place};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeMap;

impl Emitter<'_> {
    /// `&self.hidden.weight`, borrowed as it says.
    pub(super) fn parameter(&self, borrowed: TokenStream, base: &str, number: usize) -> TokenStream {
        let (base, number) = match number.checked_sub(self.model.parameters.len()) {
            None => (base, number),
            Some(along) => ("direction", along),
        };
        let mut parameter = borrowed;
        parameter.extend([TokenTree::from(ident(base))]);
        field(parameter, &self.model.parameters[number].path)
    }

    /// The type of a row.
    pub(super) fn row(&self, dims: &[usize], classes: bool) -> TokenStream {
        let element = if classes { quote!(u32) } else { scalar(self.model.dtype) };
        array(&element, dims)
    }

    /// A variable of memory that a statement reads or writes.
    pub(super) fn variable(&self, name: &str) -> Ident {
        let mut mentioned = self.mentioned.borrow_mut();
        if !mentioned.contains(name) {
            mentioned.insert(name.to_owned());
        }
        ident(name)
    }

    /// What holds the memory: `&[row]` where it is batched, `&row` elsewhere.
    fn shared(&self, location: &Location) -> TokenStream {
        let variable = || self.variable(&location.variable);
        match location.place {
            Place::Data(_) | Place::Buffer(_) | Place::Turn(_) => {
                let variable = variable();
                quote!(#variable)
            }
            Place::Parameter(number) => self.parameter(quote!(&), "self", number),
            Place::Gradient(number) => self.parameter(quote!(&), "grad", number),
            Place::Scalar => {
                let variable = variable();
                quote!(&#variable)
            }
        }
    }

    /// An operand as `&[row]`.
    pub(super) fn read_rows(&self, location: &Location, dims: &[usize]) -> TokenStream {
        let memory = self.shared(location);
        let rows = if location.batched { memory } else { quote!(k::one(#memory)) };
        if location.row == dims {
            return rows;
        }
        let row = self.row(dims, location.classes);
        quote!(k::view::<_, #row>(#rows))
    }

    /// An operand as `&row`.
    pub(super) fn read_one(&self, location: &Location, dims: &[usize]) -> TokenStream {
        if location.row == dims && !location.batched {
            return self.shared(location);
        }
        let rows = self.read_rows(location, dims);
        quote!(&#rows[0])
    }

    /// An operand of a closure: as it is in memory.
    pub(super) fn read_all(&self, location: &Location) -> TokenStream {
        let memory = self.shared(location);
        match (location.batched, &location.place) {
            (true, Place::Buffer(_) | Place::Turn(_)) => quote!(&*#memory),
            (true, _) => memory,
            (false, _) => quote!(k::one(#memory)),
        }
    }

    fn exclusive(&self, location: &Location) -> TokenStream {
        match location.place {
            Place::Gradient(number) => self.parameter(quote!(&mut), "grad", number),
            _ => self.shared(location),
        }
    }

    /// A result as `&mut [row]`.
    pub(super) fn write_rows(&self, location: &Location, dims: &[usize]) -> TokenStream {
        let memory = self.exclusive(location);
        let rows = if location.batched { memory } else { quote!(k::one_mut(#memory)) };
        if location.row == dims {
            return rows;
        }
        let row = self.row(dims, location.classes);
        quote!(k::view_mut::<_, #row>(#rows))
    }

    /// A result as `&mut row`.
    pub(super) fn write_one(&self, location: &Location, dims: &[usize]) -> TokenStream {
        if location.row == dims && !location.batched {
            return self.exclusive(location);
        }
        let rows = self.write_rows(location, dims);
        quote!(&mut #rows[0])
    }

    /// `let hidden = &mut work.hidden[..n];` for each, and together for those in one array:
    /// `let [first, second] = nn::rows(&mut work.rows_64, [0, 1], n);`
    pub(super) fn bind_all<'l>(&self, locations: impl IntoIterator<Item = &'l Location>) -> TokenStream {
        let mut arrays: BTreeMap<usize, BTreeMap<usize, &Location>> = BTreeMap::new();
        let mut bindings = TokenStream::new();
        for location in locations {
            let Place::Buffer(buffer) = location.place else { continue };
            match self.schedule.fields.of[buffer] {
                Field::Array(array, index) => {
                    arrays.entry(array).or_default().insert(index, location);
                }
                Field::Own | Field::Part(_) => bindings.extend(self.bind(location)),
            }
        }
        for (array, members) in arrays {
            if let (1, Some(location)) = (members.len(), members.values().next()) {
                bindings.extend(self.bind(location));
                continue;
            }
            let (array, variables) = (self.array(array), members.values().map(|location| ident(&location.variable)));
            let indices = members.keys().map(|&index| types::number(index));
            bindings.extend(quote!(let [#(#variables),*] = nn::rows(&mut work.#array, [#(#indices),*], n);));
        }
        bindings
    }

    /// `let hidden = &mut work.hidden[..n];`
    pub(super) fn bind(&self, location: &Location) -> TokenStream {
        let Place::Buffer(number) = location.place else { return TokenStream::new() };
        let (variable, memory) = (ident(&location.variable), self.memory(number));
        let buffers = &self.schedule.buffers;
        if buffers[number].is_large() {
            return quote!(let #variable = &mut *#memory;);
        }
        if !location.batched {
            return quote!(let #variable = &mut #memory;);
        }
        if buffers[number].row == location.row {
            return quote!(let #variable = &mut #memory[..n];);
        }
        let row = self.row(&location.row, location.classes);
        quote!(let #variable: &mut [#row] = k::reuse(&mut #memory[..n], n);)
    }

    /// `let gates_2 = k::at_time_mut(gates, t);`
    pub(super) fn bind_slice(&self, location: &Location, slices: &[Slices]) -> Option<TokenStream> {
        let Place::Turn(buffer) = location.place else { return None };
        let of = slices.iter().map(|slices| &slices.of).find(|of| of.place == Place::Buffer(buffer))?;
        let (variable, sequence) = (ident(&location.variable), self.variable(&of.variable));
        if of.row[1..] == location.row {
            return Some(quote!(let #variable = k::at_time_mut(#sequence, t);));
        }
        let row = self.row(&location.row, location.classes);
        Some(quote!(let #variable = k::view_mut::<_, #row>(k::at_time_mut(#sequence, t));))
    }

    /// `let d_logits = logits;`: the memory of one value becomes that of another. With other rows it is taken
    /// from the workspace again, which the compiler allows since the old variable is never used afterwards.
    pub(super) fn take_over(&self, part: &Part, from: &Location, to: &Location) -> TokenStream {
        if let (Place::Turn(_), true) = (&to.place, from.row != to.row) {
            let (old, new, row) = (self.variable(&from.variable), ident(&to.variable), self.row(&to.row, to.classes));
            return quote!(let #new = k::view_mut::<_, #row>(#old););
        }
        if from.row != to.row {
            return self.bind_share(part, to).unwrap_or_else(|| self.bind(to));
        }
        let (old, new) = (self.variable(&from.variable), ident(&to.variable));
        quote!(let #new = #old;)
    }
}
