//! The workspace: the memory of a step.

use super::Emitter;
use super::imports::mentions;
use super::types::{array, ident, number, zeros};
use crate::schedule::Buffer;
use crate::schedule::fields::{Field, RowArray, by_type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A row with zero in every element.
fn zero(buffer: &Buffer) -> TokenStream {
    if buffer.classes { array(&quote!(0), &buffer.row) } else { zeros(&buffer.row) }
}

/// `part_1`
fn part_name(part: usize) -> Ident {
    ident(&format!("part_{}", part + 1))
}

/// The fields of a struct of buffers: declared, made from `capacity`, and as a constant for `N` samples.
struct Fields {
    declared: TokenStream,
    /// The variables of those that are made together.
    together: TokenStream,
    made: TokenStream,
    fixed: TokenStream,
}

impl Emitter<'_> {
    /// Where a buffer lies: `work.hidden`.
    pub(super) fn memory(&self, buffer: usize) -> TokenStream {
        let name = || ident(&self.schedule.buffers[buffer].name);
        match self.schedule.fields.of[buffer] {
            Field::Own => {
                let name = name();
                quote!(work.#name)
            }
            Field::Part(part) => {
                let (part, name) = (part_name(part), name());
                quote!(work.#part.#name)
            }
            Field::Array(array, index) => {
                let (name, index) = (self.array(array), number(index));
                quote!(work.#name[#index])
            }
        }
    }

    /// The field that an array is.
    pub(super) fn array(&self, array: usize) -> Ident {
        ident(&self.schedule.fields.arrays[array].name)
    }

    fn fields(&self, buffers: &[&Buffer], visibility: &TokenStream) -> Fields {
        let names: Vec<_> = buffers.iter().map(|buffer| ident(&buffer.name)).collect();
        let types = buffers.iter().map(|buffer| {
            let row = self.row(&buffer.row, buffer.classes);
            match (buffer.batched, buffer.is_large()) {
                (true, _) => quote!(S::Buffer<#row>),
                (false, true) => quote!(S::Large<#row>),
                (false, false) => row,
            }
        });
        // What is left to do when one of them can't be made takes the compiler longer than all else.
        let groups = by_type(buffers.iter().copied().filter(|buffer| buffer.batched), |buffer| buffer);
        let together = groups.iter().map(|group| {
            let names = group.iter().map(|buffer| ident(&buffer.name));
            quote!(let [#(#names),*] = S::several(capacity);)
        });
        let dynamic = buffers.iter().map(|buffer| match buffer.batched {
            true if groups.iter().any(|group| group[0].is_like(buffer)) => None,
            true => Some(quote!(: S::zeros(capacity))),
            false if buffer.is_large() => Some(quote!(: S::large())),
            false => {
                let zero = zero(buffer);
                Some(quote!(: #zero))
            }
        });
        let fixed = buffers.iter().map(|buffer| {
            let zero = zero(buffer);
            match (buffer.batched, buffer.is_large()) {
                (true, _) => quote!([#zero; N]),
                (false, true) => quote!(nn::Aligned(#zero)),
                (false, false) => zero,
            }
        });
        Fields {
            declared: quote!(#(#visibility #names: #types,)*),
            together: together.collect(),
            made: quote!(#(#names #dynamic,)*),
            fixed: quote!(#(#names: #fixed,)*),
        }
    }

    /// The workspace's own fields, and the module with the parts that hold them where they are many.
    fn buffers(&self) -> (Fields, Option<TokenStream>) {
        let (buffers, fields) = (&self.schedule.buffers, &self.schedule.fields);
        let own = buffers.iter().zip(&fields.of).filter(|(_, field)| **field == Field::Own);
        let mut all = self.fields(&own.map(|(buffer, _)| buffer).collect::<Vec<_>>(), &TokenStream::new());
        fields.arrays.iter().for_each(|array| self.add_array(array, &mut all));
        let mut parts = TokenStream::new();
        for (part, members) in fields.parts.iter().enumerate() {
            let members: Vec<&Buffer> = members.iter().map(|&buffer| &buffers[buffer]).collect();
            parts.extend(self.add_part(part, &members, &mut all));
        }
        let module = (!parts.is_empty()).then(|| {
            let import = mentions(&parts, &ident("nn")).then(|| {
                quote!(
                    use super::nn;
                )
            });
            quote! {
                /// The memory of a step, in parts.
                mod buffers {
                    #import

                    #parts
                }
            }
        });
        (all, module)
    }

    /// Adds the field that an array is.
    fn add_array(&self, RowArray { name, buffers }: &RowArray, all: &mut Fields) {
        let (name, count, buffer) = (ident(name), number(buffers.len()), &self.schedule.buffers[buffers[0]]);
        let (row, zero) = (self.row(&buffer.row, buffer.classes), zero(buffer));
        all.declared.extend(quote!(#name: [S::Buffer<#row>; #count],));
        all.made.extend(quote!(#name: S::several(capacity),));
        all.fixed.extend(quote!(#name: [[#zero; N]; #count],));
    }

    /// Adds the field that a part is, and gives its type.
    fn add_part(&self, part: usize, buffers: &[&Buffer], all: &mut Fields) -> TokenStream {
        let (field, part) = (part_name(part), ident(&format!("Part{}", part + 1)));
        let Fields { declared, together, made, fixed } = self.fields(buffers, &quote!(pub));
        // Only what samples have depends on their number.
        let batched = buffers.iter().any(|buffer| buffer.batched);
        let stored = batched || buffers.iter().any(|buffer| buffer.is_large());
        let (generic, argument) = if stored { (quote!(<S: nn::Storage>), quote!(<S>)) } else { (quote!(), quote!()) };
        let storage = batched.then(|| quote!(capacity));
        let capacity = storage.as_ref().map(|name| quote!(#name: usize));
        all.declared.extend(quote!(#field: buffers::#part #argument,));
        all.made.extend(quote!(#field: buffers::#part::new(#storage),));
        all.fixed.extend(quote!(#field: buffers::#part { #fixed },));
        quote! {
            pub struct #part #generic {
                #declared
            }

            impl #generic #part #argument {
                #[inline(never)]
                pub fn new(#capacity) -> Self {
                    #together
                    #part { #made }
                }
            }
        }
    }

    /// `struct Workspace` with one field per buffer.
    pub(super) fn workspace(&self) -> TokenStream {
        let (Fields { declared, together, made, fixed }, parts) = self.buffers();
        let scalars: Vec<_> = self.crossing().into_iter().map(|name| ident(&format!("{name}_"))).collect();
        let scalar = self.row(&[], false);
        let random = self.draws().then(|| {
            quote! {
                /// What random masks are drawn from: a run with the same seed is the same run.
                pub seed: u64,
                /// The number of the next step of training: every step draws masks of its own.
                pub step: u64,
                /// The number of the batch's first sample within a larger batch that it is a part of.
                pub first: usize,
            }
        });
        let begin = self.draws().then(|| quote!(seed: 0, step: 0, first: 0,));
        quote! {
            /// The memory of a step, for batches of up to `capacity` samples.
            pub struct Workspace<S: nn::Storage = nn::Heap> {
                capacity: usize,
                storage: core::marker::PhantomData<S>,
                #random
                #declared
                #(#scalars: #scalar,)*
            }

            #parts

            impl<S: nn::Storage> Workspace<S> {
                fn with_storage(capacity: usize) -> Self {
                    #together
                    Workspace {
                        capacity,
                        storage: core::marker::PhantomData,
                        #begin
                        #made
                        #(#scalars: 0.0,)*
                    }
                }

                /// The largest batch.
                pub fn capacity(&self) -> usize {
                    self.capacity
                }
            }

            nn::with_alloc! {
                impl Workspace {
                    /// Memory for batches of up to `capacity` samples.
                    pub fn new(capacity: usize) -> Self {
                        Self::with_storage(capacity)
                    }
                }
            }

            impl<const N: usize> Workspace<nn::Inline<{ N }>> {
                /// Memory for batches of up to `N` samples without a heap, in a `static` for example.
                pub const INLINE: Self = Workspace {
                    capacity: N,
                    storage: core::marker::PhantomData,
                    #begin
                    #fixed
                    #(#scalars: 0.0,)*
                };
            }
        }
    }
}
