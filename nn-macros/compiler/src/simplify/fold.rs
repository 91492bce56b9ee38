//! Constants: whatever is made of constants is one.

use super::Site;
use crate::builder::Var;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;
use crate::operators::permute::Permute;
use crate::operators::reshape::Reshape;

pub(super) fn rule<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    let constants: Option<Vec<f64>> = site.args.iter().map(|arg| arg.as_constant()).collect();
    let constants = constants.filter(|constants| !constants.is_empty())?;
    let first = site.args[0];
    match site.op {
        Op::Elementwise(op) => Some(first.constant_like((op.value)(&constants))),
        Op::Structured(op) => {
            let shape = if let Some(broadcast) = site.op.get::<Broadcast>() {
                broadcast.to.clone()
            } else if site.op.get::<Reshape>().is_some() || site.op.get::<Permute>().is_some() {
                op.infer(&[&first.ty()]).ok()?.shape
            } else {
                return None;
            };
            Some(first.builder.constant(constants[0], shape))
        }
        _ => None,
    }
}
