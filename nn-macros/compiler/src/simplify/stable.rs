//! Stable forms: expressions whose parts overflow or cancel although the whole does not.

use super::Site;
use crate::builder::Var;
use crate::operators::activation::SIGMOID;
use crate::operators::exponential::{EXP, LOG};
use crate::operators::loss::BCE;
use crate::operators::softmax::{LogSoftmax, Softmax};

pub(super) fn rule<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    let x = *site.args.first()?;
    if site.op.is(&LOG) {
        // log softmax(x) and log σ(x)
        if x.op().get::<Softmax>().is_some() {
            return Some(x.args()[0].log_softmax());
        }
        return x.is(&SIGMOID).map(|z| z[0].log_sigmoid());
    }
    if site.op.is(&EXP) && x.op().get::<LogSoftmax>().is_some() {
        return Some(x.args()[0].softmax());
    }
    if site.op.is(&BCE) {
        // of σ(z): from the logit, whose derivative is σ(z) − t
        return x.is(&SIGMOID).map(|z| z[0].binary_cross_entropy_with_logits(site.args[1]));
    }
    None
}
