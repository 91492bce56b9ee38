//! A loss on a value that it is not made for.

use super::Subject;
use crate::error::Place;
use crate::graph::Value;
use crate::operators::Op;

pub(super) fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Value, Place, String)) {
    for call in &subject.model.calls {
        let Some(&input) = call.arguments.first() else { continue };
        let (name, range) = (subject.describe(input), subject.range(input));
        let is_softmax = is_softmax(subject, input);
        let text = match call.function {
            "cross_entropy" | "focal" if is_softmax => format!(
                "`{}` takes logits and applies softmax itself, but {name} has been through softmax: the derivative of \
                 a sure mistake would vanish.\nGive it what the softmax is taken of",
                call.function
            ),
            "cross_entropy" if is_log_softmax(subject, input) => format!(
                "`cross_entropy` takes logits and applies log-softmax itself, but {name} has been through \
                 log_softmax.\nGive it what that is taken of, or write `nll`"
            ),
            "bce" if !range.is_within(0.0, 1.0) => format!(
                "`bce` takes probabilities, but {name} can be outside of 0..1, where its logarithms are not defined.\n\
                 Take `sigmoid(…)` of it, or write `bce_with_logits`, which is stable as well"
            ),
            "bce_with_logits" if range.is_within(0.0, 1.0) => format!(
                "`bce_with_logits` takes logits and applies sigmoid itself, but {name} lies in 0..1 already: the \
                 probability could not leave 0.5..0.73.\nWrite `bce`, or give it what the sigmoid is taken of"
            ),
            // `log(softmax(x) + 1e-3)` is a little above 0 at most.
            "nll" if range.high > 0.1 => format!(
                "`nll` takes the logarithms of probabilities, but {name} can be positive: it could fall without end.\n\
                 Take `log_softmax(…)` of it, or write `cross_entropy`, which does"
            ),
            _ => continue,
        };
        // What the loss made is what its statement made; a loss made of nothing new is found by its input.
        let value = if call.made.is_empty() { input } else { Value::new(call.made.start) };
        report(value, call.place, text);
    }
}

fn structured(subject: &Subject<'_>, value: Value) -> Option<&'static str> {
    match subject.graph().op(subject.behind_views(value)) {
        Op::Structured(op) => Some(op.name()),
        _ => None,
    }
}

fn is_softmax(subject: &Subject<'_>, value: Value) -> bool {
    matches!(structured(subject, value), Some("softmax" | "causal_softmax"))
}

fn is_log_softmax(subject: &Subject<'_>, value: Value) -> bool {
    structured(subject, value) == Some("log_softmax")
}
