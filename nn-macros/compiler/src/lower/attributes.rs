//! The attributes of a network.

use super::asked::Asked;
use super::{budget, levels, recompute};
use crate::error::{Errors, Mistake};
use crate::explain::budget::Limit;
use crate::model::Dtype;
use crate::syntax::nearest;
use crate::syntax::tree::Network;
use syn::Ident;

/// `#[dtype(f64)]`, `#[budget(…)]`, and what else a network is asked for.
pub(super) fn read(network: &Network, asked: &mut Asked, errors: &Errors) -> (Dtype, Vec<Limit>) {
    let (mut dtype, mut limits) = (Dtype::F32, vec![]);
    for attribute in network.attributes.iter().filter(|a| !a.path().is_ident("doc")) {
        let (name, span) = levels::name_of(attribute);
        match name.as_str() {
            "dtype" => match attribute.parse_args::<Ident>() {
                Ok(ident) if ident == "f32" => dtype = Dtype::F32,
                Ok(ident) if ident == "f64" => dtype = Dtype::F64,
                _ => {
                    errors.report(span, Mistake::Dtype {});
                }
            },
            "derive" => asked.read(attribute, errors),
            "batch" => asked.read_batch(attribute, errors),
            "self_test" => asked.self_test = Some(span),
            "budget" => budget::read(attribute, &mut limits, errors),
            "allow" | "warn" | "deny" => {}
            "recompute" => {
                errors.report(
                    span,
                    recompute::elsewhere("a network", "put it before the statements whose values take memory"),
                );
            }
            _ => {
                let known = ["dtype", "derive", "self_test", "batch", "budget", "allow", "warn", "deny"];
                let nearest = nearest(&name, known).map(str::to_owned);
                errors.report(span, Mistake::Unknown { what: "attribute", name, nearest });
            }
        }
    }
    (dtype, limits)
}
