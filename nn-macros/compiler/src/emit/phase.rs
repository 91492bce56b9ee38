//! What several threads share.

use super::Emitter;
use super::imports::mentions;
use super::types::{ident, number};
use crate::operators::lanes::Lanes;
use crate::schedule::parts::Part;
use crate::schedule::{Location, Place};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// As many memories as one tuple has.
const TUPLE: usize = 8;

impl Emitter<'_> {
    /// `k::by_samples(n, cost, (image, hidden), |share, (image, hidden)| { … });`
    pub(super) fn by_samples(&self, part: &Part, statements: &TokenStream) -> TokenStream {
        let kept = |name: &Ident| mentions(statements, name);
        let mut outside: Vec<Location> = vec![];
        let mut inside = TokenStream::new();
        let mut cut: Vec<Ident> = part.data.iter().map(|location| ident(&location.variable)).collect();
        for &location in &part.bindings {
            let Place::Buffer(buffer) = location.place else { continue };
            let variable = ident(&location.variable);
            match part.mixed.get(&buffer) {
                Some(longest) => {
                    let memory = self.mixed_name(buffer);
                    outside.push(Location { variable: memory.to_string(), ..(*longest).clone() });
                    cut.push(memory);
                    if kept(&variable) {
                        inside.extend(self.bind_share(part, location));
                    }
                }
                None => {
                    outside.push(location.clone());
                    if location.batched {
                        cut.push(variable);
                    }
                }
            }
        }
        let (outside, body) = (self.bind_all(&outside), quote!(#inside #statements));
        let share = if mentions(&body, &ident("share")) { quote!(share) } else { quote!(_) };
        let (cut, cost) = (tuple(&cut), number(part.cost));
        let kernel = if self.has_lanes() { quote!(k::by_lanes) } else { quote!(k::by_samples) };
        quote! {
            #outside
            #kernel(n, #cost, #cut, |#share, #cut| { #body });
        }
    }

    /// Whether anything has its samples in lanes.
    fn has_lanes(&self) -> bool {
        let graph = &self.schedule.joint.graph;
        graph.values().any(|value| graph.op(value).get::<Lanes>().is_some())
    }

    /// The memory of a buffer that holds rows of several shapes.
    fn mixed_name(&self, buffer: usize) -> Ident {
        ident(&format!("{}_memory", self.schedule.buffers[buffer].name))
    }

    /// A variable for a thread's share of memory that holds rows of several shapes.
    pub(super) fn bind_share(&self, part: &Part, location: &Location) -> Option<TokenStream> {
        let Place::Buffer(buffer) = location.place else { return None };
        let longest = part.mixed.get(&buffer)?;
        let (variable, memory) = (ident(&location.variable), self.mixed_name(buffer));
        if longest.row == location.row {
            return Some(quote!(let #variable = &mut *#memory;));
        }
        let row = self.row(&location.row, location.classes);
        Some(quote!(let #variable: &mut [#row] = k::reuse(&mut *#memory, share.len());))
    }
}

/// `k::both(n, cost, || { … }, || { … });`
pub(super) fn both(cost: usize, [left, right]: [TokenStream; 2]) -> TokenStream {
    let cost = number(cost);
    quote!(k::both(n, #cost, || { #left }, || { #right });)
}

/// `(a, b)`, in groups where there are many.
fn tuple(names: &[Ident]) -> TokenStream {
    let mut items: Vec<TokenStream> = names.iter().map(|name| quote!(#name)).collect();
    while items.len() > TUPLE {
        items = items.chunks(TUPLE).map(|items| quote!((#(#items,)*))).collect();
    }
    quote!((#(#items,)*))
}
