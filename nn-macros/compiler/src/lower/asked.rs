//! `#[derive(hvp, jacobian(scores, image))]`: the further functions that a network is asked for.

use super::Lowering;
use crate::derived::Mode;
use crate::error::{Errors, Mistake};
use crate::graph::Element;
use crate::model::Looped;
use crate::syntax::nearest;
use crate::syntax::tree::Role;
use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Meta, Token};

/// The names that `#[derive(…)]` knows.
const KNOWN: [&str; 7] = ["gradient_inputs", "vjp", "jvp", "hvp", "jacobian", "hessian", "per_sample_gradients"];
/// A Hessian may have so many rows.
const HESSIAN: usize = 10_000;

/// What a network is asked for, and where.
#[derive(Default)]
pub(super) struct Asked {
    /// The derived functions, each once, in the order of [`Mode`].
    pub(super) modes: Vec<Mode>,
    /// The loops over them.
    pub(super) loops: Vec<Looped>,
    requests: Vec<(Request, Span)>,
}

#[derive(Clone)]
enum Request {
    Mode(Mode),
    Jacobian(Ident, Ident),
    Hessian,
    PerSampleGradients,
}

impl Asked {
    /// Reads one `#[derive(…)]`.
    pub(super) fn read(&mut self, attribute: &Attribute, errors: &Errors) {
        let Ok(list) = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else {
            errors.report(attribute.path().span(), Mistake::Derive {});
            return;
        };
        for meta in list {
            let name = meta.path().get_ident().map(Ident::to_string).unwrap_or_default();
            let span = meta.path().span();
            let request = match (&meta, name.as_str()) {
                (Meta::Path(_), "gradient_inputs") => Request::Mode(Mode::GradientInputs),
                (Meta::Path(_), "vjp") => Request::Mode(Mode::Vjp),
                (Meta::Path(_), "jvp") => Request::Mode(Mode::Jvp),
                (Meta::Path(_), "hvp") => Request::Mode(Mode::Hvp),
                (Meta::Path(_), "hessian") => Request::Hessian,
                (Meta::Path(_), "per_sample_gradients") => Request::PerSampleGradients,
                (Meta::List(list), "jacobian") => {
                    match list.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated) {
                        Ok(names) if names.len() == 2 => Request::Jacobian(names[0].clone(), names[1].clone()),
                        _ => {
                            errors.report(span, Mistake::Jacobian {});
                            continue;
                        }
                    }
                }
                (_, "jacobian") => {
                    errors.report(span, Mistake::Jacobian {});
                    continue;
                }
                (_, known) if KNOWN.contains(&known) => {
                    errors.report(span, Mistake::DeriveArguments { name });
                    continue;
                }
                _ => {
                    let nearest = nearest(&name, KNOWN).map(str::to_owned);
                    errors.report(span, Mistake::Unknown { what: "derived function", name, nearest });
                    continue;
                }
            };
            self.requests.push((request, span));
        }
    }

    /// Checks that the network has what each request needs.
    pub(super) fn check(&mut self, lowering: &Lowering<'_>) {
        for (request, span) in std::mem::take(&mut self.requests) {
            if let Err(mistake) = self.add(request, lowering) {
                lowering.errors.report(span, mistake);
            }
        }
        self.modes.sort_unstable();
        self.modes.dedup();
    }

    fn add(&mut self, request: Request, lowering: &Lowering<'_>) -> Result<(), Mistake> {
        let needs = |name: &str, needs: &'static str| Mistake::DeriveNeeds { name: name.to_owned(), needs };
        let real_input =
            |name: &str| lowering.data.iter().any(|f| f.name == name && !f.target && f.ty.element == Element::Real);
        let parameters: usize = lowering.parameters.iter().filter(|p| p.role == Role::Trained).map(|p| p.len()).sum();
        match request {
            Request::Mode(Mode::GradientInputs) if lowering.losses.is_empty() => {
                return Err(needs("gradient_inputs", "a `loss`"));
            }
            Request::Mode(mode @ (Mode::Vjp | Mode::Jvp)) if lowering.outputs.is_empty() => {
                return Err(needs(mode.name(), "an `output`"));
            }
            Request::Mode(Mode::Hvp) if lowering.losses.is_empty() => return Err(needs("hvp", "a `loss`")),
            Request::Mode(Mode::Hvp) if parameters == 0 => return Err(needs("hvp", "trained parameters")),
            Request::Mode(mode) => self.modes.push(mode),
            Request::Jacobian(output, input) => {
                if !lowering.outputs.iter().any(|(name, _)| *name == output) {
                    let nearest = nearest(
                        &output.to_string(),
                        lowering
                            .outputs
                            .iter()
                            .map(|(n, _)| n.to_string())
                            .collect::<Vec<_>>()
                            .iter()
                            .map(String::as_str),
                    )
                    .map(str::to_owned);
                    return Err(Mistake::Unknown { what: "output", name: output.to_string(), nearest });
                }
                if !real_input(&input.to_string()) {
                    return Err(Mistake::Unknown {
                        what: "input of real numbers",
                        name: input.to_string(),
                        nearest: None,
                    });
                }
                self.modes.push(Mode::Vjp);
                self.loops.push(Looped::Jacobian { output: output.to_string(), input: input.to_string() });
            }
            Request::Hessian if lowering.losses.is_empty() || parameters == 0 => {
                return Err(needs("hessian", "a `loss` and trained parameters"));
            }
            Request::Hessian if parameters > HESSIAN => {
                return Err(Mistake::HessianTooLarge { parameters, limit: HESSIAN });
            }
            Request::Hessian => {
                self.modes.push(Mode::Hvp);
                self.loops.push(Looped::Hessian);
            }
            Request::PerSampleGradients if lowering.losses.is_empty() || parameters == 0 => {
                return Err(needs("per_sample_gradients", "a `loss` and trained parameters"));
            }
            Request::PerSampleGradients => self.loops.push(Looped::PerSampleGradients),
        }
        Ok(())
    }
}
