//! What nothing uses.

use super::Subject;
use crate::error::Place;
use crate::graph::Value;

pub(super) fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Value, Place, String)) {
    let (graph, model) = (subject.graph(), subject.model);
    let roots = model.outputs.iter().map(|&(_, value)| value).chain(model.losses.iter().map(|&(_, value)| value));
    let roots = roots.chain(model.metrics.iter().map(|&(_, value)| value)).chain(model.updates.iter().map(|&(_, v)| v));
    let reached = graph.reachable(roots);
    let lost = |value: Value| !reached[value.index()] && graph.users(value).is_empty();
    for field in model.data.iter().filter(|field| lost(field.value) && !field.name.to_string().starts_with('_')) {
        let word = if field.target { "target" } else { "input" };
        let text = format!("nothing uses the {word} `{}`: use it, or remove it", field.name);
        report(field.value, field.name.span().into(), text);
    }
    for parameter in model.parameters.iter().filter(|parameter| lost(parameter.value)) {
        let text = format!("nothing uses the parameter `{}`: use it, or remove it", parameter.name());
        report(parameter.value, subject.place_of(parameter), text);
    }
    for statement in model.statements.iter().filter(|statement| lost(statement.value)) {
        let origin = &graph.node(statement.value).origin;
        let named = origin.name.as_deref() == Some(statement.name.as_str());
        if !named || statement.name.rsplit('.').next().is_some_and(|name| name.starts_with('_')) {
            continue;
        }
        let text = format!(
            "nothing uses `{}`: use it in an `output` or a `loss`, remove it, or call it `_{}`",
            statement.name,
            statement.name.rsplit('.').next().unwrap_or_default()
        );
        report(statement.value, origin.span.into(), text);
    }
}
