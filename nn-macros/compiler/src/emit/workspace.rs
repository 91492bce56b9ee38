//! The workspace: the memory of a step.

use super::Emitter;
use super::types::{array, ident, zeros};
use crate::schedule::Buffer;
use proc_macro2::TokenStream;
use quote::quote;

/// A row with zero in every element.
fn zero(buffer: &Buffer) -> TokenStream {
    if buffer.classes { array(&quote!(0), &buffer.row) } else { zeros(&buffer.row) }
}

impl Emitter<'_> {
    /// `struct Workspace` with one field per buffer.
    pub(super) fn workspace(&self) -> TokenStream {
        let buffers = &self.schedule.buffers;
        let names: Vec<_> = buffers.iter().map(|buffer| ident(&buffer.name)).collect();
        let types = buffers.iter().map(|buffer| {
            let row = self.row(&buffer.row, buffer.classes);
            if buffer.batched { quote!(S::Buffer<#row>) } else { row }
        });
        let dynamic = buffers.iter().map(|buffer| {
            let zero = zero(buffer);
            if buffer.batched { quote!(S::buffer(#zero, capacity)) } else { zero }
        });
        let fixed = buffers.iter().map(|buffer| {
            let zero = zero(buffer);
            if buffer.batched { quote!([#zero; N]) } else { zero }
        });
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
                #(#names: #types,)*
                #(#scalars: #scalar,)*
            }

            impl<S: nn::Storage> Workspace<S> {
                fn with_storage(capacity: usize) -> Self {
                    Workspace {
                        capacity,
                        storage: core::marker::PhantomData,
                        #begin
                        #(#names: #dynamic,)*
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
                    #(#names: #fixed,)*
                    #(#scalars: 0.0,)*
                };
            }
        }
    }
}
