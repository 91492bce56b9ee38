//! Scalar programs: plain `let` lines in one loop over the samples.

use super::Emitter;
use super::signature::Function;
use super::types::ident;
use crate::schedule::Expression;
use crate::schedule::scalar::Loop;
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// A function whose values are all scalars.
    pub(super) fn scalar_function(&self, function: Function, scalars: &Loop) -> TokenStream {
        let given = self.given(function).0;
        let lets = |lines: &[(String, Expression)]| -> TokenStream {
            let line = |(name, value): &(String, Expression)| {
                let (name, value) = (ident(name), self.expression(value));
                quote!(let #name = #value;)
            };
            lines.iter().map(line).collect()
        };
        let (before, body, after) = (lets(&scalars.before), lets(&scalars.body), lets(&scalars.after));
        let data = scalars.data.iter().map(|(number, variable)| {
            let (field, variable) = (self.data_field(&given, *number), ident(variable));
            quote!(let #variable = #field[i];)
        });
        let sums = scalars.sums.iter().map(|(name, _)| {
            let name = ident(name);
            quote!(let mut #name = 0.0;)
        });
        let adds = scalars.sums.iter().map(|(name, value)| {
            let (name, value) = (ident(name), self.expression(value));
            quote!(#name += #value;)
        });
        let writes = scalars.writes.iter().map(|(buffer, value)| {
            let (column, value) = (self.column(*buffer), self.expression(value));
            quote!(#column[i] = #value;)
        });
        let stores = scalars.stores.iter().map(|(number, value)| {
            let (field, value) = (self.parameter(quote!(), "grad", *number), self.expression(value));
            quote!(#field = #value;)
        });
        let reports = scalars.reports.iter().map(|(name, value)| {
            let (field, value) = (ident(name), self.expression(value));
            if value.to_string() == *name { quote!(#field) } else { quote!(#field: #value) }
        });
        let outputs: Vec<TokenStream> = scalars
            .outputs
            .iter()
            .map(|(name, buffer)| {
                let (field, column) = (ident(name), self.column(*buffer));
                if self.schedule.buffers[*buffer].row.is_empty() {
                    quote!(#field: &#column)
                } else {
                    quote!(#field: &*#column)
                }
            })
            .collect();
        let (end, result) = self.result(function, || quote!(Losses { #(#reports),* }), || outputs);
        let (check, written) = (self.samples_of(function, &quote!(n)), self.written(function));
        let body = quote! {
            #check
            #written
            #before
            #(#sums)*
            for i in 0..n {
                #(#data)*
                #body
                #(#adds)*
                #(#writes)*
            }
            #after
            #(#stores)*
            #end
            Ok(#result)
        };
        self.signature(function, body)
    }

    /// One number per sample in a field of the workspace, whose rows may be longer for another function's sake.
    fn column(&self, buffer: usize) -> TokenStream {
        let memory = self.memory(buffer);
        if self.schedule.buffers[buffer].row.is_empty() {
            return quote!(#memory[..n]);
        }
        let scalar = self.row(&[], false);
        quote!(k::reuse::<_, #scalar>(&mut #memory[..n], n))
    }
}
