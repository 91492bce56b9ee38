//! Forms that overflow, cancel or divide by zero.

use super::Subject;
use crate::error::Place;
use crate::graph::Value;
use crate::operators::Op;

pub(super) fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Value, Place, String)) {
    let graph = subject.graph();
    for call in subject.model.calls.iter().filter(|call| matches!(call.function, "log" | "sqrt" | "rsqrt")) {
        let &[x] = &call.arguments[..] else { continue };
        let value = if call.made.is_empty() { x } else { Value::new(call.made.start) };
        if let Some(text) = of_function(subject, call.function, x) {
            report(value, call.place, text);
        }
    }
    for value in graph.values() {
        let (Op::Elementwise(op), operands) = (graph.op(value), graph.operands(value)) else { continue };
        // Divisions that a function of the language makes are its own concern.
        let inside = |value: Value| subject.model.calls.iter().any(|call| call.made.contains(&value.index()));
        if op.name == "div" && subject.range(operands[1]).touches_zero() && !inside(value) {
            let text = format!(
                "{} can be 0, and this divides by it: the value and its derivative would be infinite or NaN.\nAdd a \
                 small number to it, as `… + 1e-6`, or take `maximum(…, 1e-6)`",
                subject.describe(subject.behind_views(operands[1]))
            );
            report(value, graph.node(value).origin.place(), text);
        }
    }
}

fn of_function(subject: &Subject<'_>, function: &str, x: Value) -> Option<String> {
    let inner = subject.behind_views(x);
    let stable = match (function, subject.graph().op(inner).name()) {
        ("log", "softmax") => Some("log_softmax"),
        ("log", "sigmoid") => Some("log_sigmoid"),
        _ => None,
    };
    if let Some(stable) = stable {
        let of = subject.graph().op(inner).name();
        return Some(format!(
            "`log({of}(…))` is −∞ where {of} rounds to 0, and its derivative NaN.\nWrite `{stable}(…)`, which is exact \
             for all logits"
        ));
    }
    if !subject.range(x).touches_zero() {
        return None;
    }
    let name = subject.describe(inner);
    Some(match function {
        "log" => format!(
            "{name} can be 0, where the logarithm is −∞ and its derivative infinite.\nAdd a small number, as \
             `log(… + 1e-6)`"
        ),
        function => format!(
            "{name} can be 0, where the derivative of `{function}` is infinite, which makes every parameter before \
             it NaN.\nAdd a small number, as `{function}(… + 1e-6)`"
        ),
    })
}
