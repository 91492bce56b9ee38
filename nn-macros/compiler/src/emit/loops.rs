//! Functions that call a derived one again and again.

use super::Emitter;
use super::types::{array, doc, ident, number, scalar, zeros};
use crate::model::Looped;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

impl Emitter<'_> {
    /// `jacobian_…`, `hessian` and `per_sample_gradients`, where asked for.
    pub(super) fn loops(&self) -> TokenStream {
        let one = |looped: &Looped| match looped {
            Looped::Jacobian { output, input: Some(input) } => self.jacobian(output, input),
            Looped::Jacobian { output, input: None } => self.jacobian_by_parameters(output),
            Looped::Hessian => self.hessian(),
            Looped::PerSampleGradients => self.per_sample_gradients(),
        };
        self.model.loops.iter().map(one).collect()
    }

    fn dims_of_output(&self, name: &str) -> Vec<usize> {
        let joint = &self.schedule.joint;
        let output = joint.outputs.iter().find(|(output, _)| output == name);
        joint.graph.shape(output.expect("checked when it was asked for").1).dims.clone()
    }

    fn jacobian(&self, output: &str, input: &str) -> TokenStream {
        let scalar = scalar(self.model.dtype);
        let field = self.model.data.iter().find(|field| field.name == input).expect("checked when it was asked for");
        let (rows, columns) = (self.dims_of_output(output), field.ty.shape.dims.clone());
        let (count, row) = (number(rows.iter().product()), array(&scalar, &columns));
        let function = format_ident!("jacobian_{}_{}", output.trim_start_matches("r#"), input.trim_start_matches("r#"));
        let summary = doc(&format!(
            "The derivative of every element of `{output}` by every element of `{input}`: for each sample one row per element of \
             the output."
        ));
        let (output, input) = (ident(output), ident(input));
        let (row_zero, cotangent_zero) = (zeros(&columns), zeros(&rows));
        let cotangents: Vec<TokenStream> = self
            .schedule
            .joint
            .outputs
            .iter()
            .map(|(name, value)| {
                let (name, zero) = (ident(name), zeros(&self.schedule.joint.graph.shape(*value).dims));
                if name == output { quote!(#name: &cotangent) } else { quote!(#name: &nn::vec![#zero; n]) }
            })
            .collect();
        let (scratch, grad) = match self.by_inputs() {
            true => (None, None),
            false => (Some(quote!(let mut grad = Self::zeros();)), Some(quote!(&mut grad,))),
        };
        let first = &self.model.data.iter().find(|field| !field.target).expect("a jacobian has an input").name;
        let cotangent = array(&scalar, &rows);
        quote! {
            nn::with_alloc! {
                #summary
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = " As `vjp`."]
                pub fn #function(
                    &self,
                    inputs: Inputs<'_>,
                    work: &mut Workspace<impl nn::Storage>,
                ) -> Result<nn::Vec<[#row; #count]>, nn::InputError> {
                    let n = inputs.#first.len();
                    let mut jacobian: nn::Vec<[#row; #count]> = nn::vec![[#row_zero; #count]; n];
                    let mut cotangent: nn::Vec<#cotangent> = nn::vec![#cotangent_zero; n];
                    #scratch
                    for element in 0..#count {
                        k::fill(&mut cotangent, 0.0);
                        k::view_mut::<_, [#scalar; #count]>(&mut cotangent).iter_mut().for_each(|row| row[element] = 1.0);
                        let rows = self.vjp(inputs, Cotangents { #(#cotangents),* }, work, #grad)?.#input;
                        jacobian.iter_mut().zip(rows).for_each(|(jacobian, row)| jacobian[element] = *row);
                    }
                    Ok(jacobian)
                }
            }
        }
    }

    fn jacobian_by_parameters(&self, output: &str) -> TokenStream {
        let (scalar, dims) = (scalar(self.model.dtype), self.dims_of_output(output));
        let count = number(dims.iter().product());
        let function = format_ident!("jacobian_{}", output.trim_start_matches("r#"));
        let summary = doc(&format!(
            "The derivative of every element of `{output}` by every parameter: row k + {count}·i of `rows` becomes that of element k \
             of sample i."
        ));
        let inputs: Vec<_> = self.model.data.iter().filter(|field| !field.target).map(|field| &field.name).collect();
        let first = inputs[0];
        let cotangents = self.schedule.joint.outputs.iter().map(|(name, value)| {
            let (field, zero) = (ident(name), zeros(&self.schedule.joint.graph.shape(*value).dims));
            if name == output { quote!(#field: &cotangent) } else { quote!(#field: &[#zero]) }
        });
        let (cotangent, zero) = (array(&scalar, &dims), zeros(&dims));
        quote! {
            #summary
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " As `vjp`, and if `rows` are not as many as all samples have elements."]
            pub fn #function(
                &self,
                inputs: Inputs<'_>,
                work: &mut Workspace<impl nn::Storage>,
                rows: &mut [Self],
            ) -> Result<(), nn::InputError> {
                let n = inputs.check(work.capacity.max(inputs.#first.len()))?;
                nn::check::length("rows", rows.len(), #count * n)?;
                for (index, row) in rows.iter_mut().enumerate() {
                    let (i, element) = (index / #count, index % #count);
                    let mut cotangent: [#cotangent; 1] = [#zero];
                    k::view_mut::<_, [#scalar; #count]>(&mut cotangent)[0][element] = 1.0;
                    let one = Inputs { #(#inputs: &inputs.#inputs[i..i + 1]),* };
                    self.vjp(one, Cotangents { #(#cotangents),* }, work, row)?;
                }
                Ok(())
            }
        }
    }

    fn hessian(&self) -> TokenStream {
        let scalar = scalar(self.model.dtype);
        quote! {
            nn::with_alloc! {
                /// The matrix of second derivatives of the loss by the parameters, in the order of
                /// [`flat`](nn::Parameters::flat): one row for each.
                ///
                /// # Errors
                /// As `hvp`.
                pub fn hessian(
                    &self,
                    batch: Batch<'_>,
                    work: &mut Workspace<impl nn::Storage>,
                ) -> Result<nn::Vec<nn::Vec<#scalar>>, nn::InputError> {
                    let (mut direction, mut product) = (Self::zeros(), Self::zeros());
                    let mut rows = nn::Vec::new();
                    for element in 0..nn::Parameters::flat(self).len() {
                        nn::Parameters::flat_mut(&mut *direction)[element] = 1.0;
                        self.hvp(batch, &direction, work, &mut product)?;
                        rows.push(nn::Parameters::flat(&*product).to_vec());
                        nn::Parameters::flat_mut(&mut *direction)[element] = 0.0;
                    }
                    Ok(rows)
                }
            }
        }
    }

    fn per_sample_gradients(&self) -> TokenStream {
        let fields: Vec<_> = self.model.data.iter().map(|field| &field.name).collect();
        let first = fields[0];
        quote! {
            nn::with_alloc! {
                /// The gradient of each sample's own loss, and the mean of the losses.
                ///
                /// # Errors
                /// As `gradient`.
                pub fn per_sample_gradients(
                    &self,
                    batch: Batch<'_>,
                    work: &mut Workspace<impl nn::Storage>,
                    grads: &mut [Self],
                ) -> Result<nn::Vec<Losses>, nn::InputError> {
                    let n = batch.check(work.capacity.max(batch.#first.len()))?;
                    nn::check::length("grads", grads.len(), n)?;
                    let one = |i: usize| Batch { #(#fields: &batch.#fields[i..i + 1]),* };
                    grads.iter_mut().enumerate().map(|(i, grad)| self.gradient(one(i), work, grad)).collect()
                }
            }
        }
    }
}
