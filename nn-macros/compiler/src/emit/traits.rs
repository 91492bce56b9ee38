//! The traits that generic code uses.

use super::Emitter;
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// `Parameters`, `Network` and `Trainable`, as far as the network has what they need.
    pub(super) fn traits(&self) -> TokenStream {
        if self.model.parameters.is_empty() {
            return TokenStream::new();
        }
        let (name, parameters) = (&self.model.name, self.parameters_trait());
        let network = self.schedule.forward.is_some().then(|| {
            quote! {
                impl nn::Network for #name {
                    type Inputs<'a> = Inputs<'a>;
                    type Outputs<'w> = Outputs<'w>;
                    type Workspace = Workspace;
                    const SUMMARY: &'static str = SUMMARY;

                    fn workspace(capacity: usize) -> Workspace {
                        Workspace::new(capacity)
                    }

                    fn forward<'w>(
                        &self,
                        inputs: Inputs<'_>,
                        work: &'w mut Workspace,
                    ) -> Result<Outputs<'w>, nn::InputError> {
                        #name::forward(self, inputs, work)
                    }
                }
            }
        });
        let draw_from = self.draws().then(|| {
            quote! {
                fn draw_from(work: &mut Workspace, seed: u64, step: u64) {
                    (work.seed, work.step) = (seed, step);
                }
            }
        });
        let trainable = (self.schedule.forward.is_some() && self.schedule.gradient.is_some()).then(|| {
            quote! {
                impl nn::Trainable for #name {
                    type Batch<'a> = Batch<'a>;
                    type Samples = Samples;
                    type Losses = Losses;

                    fn inputs<'a>(batch: Self::Batch<'a>) -> Self::Inputs<'a> {
                        batch.inputs()
                    }

                    fn gradient(
                        &self,
                        batch: Batch<'_>,
                        work: &mut Workspace,
                        grad: &mut Self,
                    ) -> Result<Losses, nn::InputError> {
                        #name::gradient(self, batch, work, grad)
                    }

                    fn train_step(
                        &mut self,
                        batch: Batch<'_>,
                        work: &mut Workspace,
                        grad: &mut Self,
                        optimizer: &mut impl nn::Tensorwise<Self>,
                    ) -> Result<Losses, nn::InputError> {
                        #name::train_step(self, batch, work, grad, optimizer)
                    }

                    fn evaluate(&self, batch: Batch<'_>, work: &mut Workspace) -> Result<Losses, nn::InputError> {
                        #name::evaluate(self, batch, work)
                    }

                    #draw_from
                }
            }
        });
        quote! {
            #parameters
            nn::with_alloc! {
                #network
                #trainable
            }
        }
    }
}
