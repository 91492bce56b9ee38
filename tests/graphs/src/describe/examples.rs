//! Examples of the registry in the middle of a network: every function of the language occurs, with all its settings.

use super::Writer;
use super::term::{Term, shape};
use nn_compiler::error::Errors;
use nn_compiler::functions::{self, Example};
use nn_compiler::lower::lower;
use nn_compiler::syntax::parse;
use std::sync::LazyLock;

/// An example with the shape of its value.
struct Known {
    example: &'static Example,
    /// What it declares: keyword, name, what stands behind the colon.
    declarations: Vec<(&'static str, &'static str, &'static str)>,
    dims: Vec<usize>,
    batch: bool,
}

static EXAMPLES: LazyLock<Vec<Known>> =
    LazyLock::new(|| functions::all().flat_map(|function| function.examples).filter_map(known).collect());

fn known(example: &'static Example) -> Option<Known> {
    let (declarations, expression) = (example.declarations, example.expression);
    let text = format!("network N {{ {declarations} let result = {expression}; loss = sum(result); }}");
    let errors = Errors::default();
    let model = parse(text.parse().ok()?, &errors).and_then(|network| lower(network, &errors))?;
    let value = model.statements.iter().find(|statement| statement.name == "result")?.value;
    let needed = model.graph.reachable([value]);
    // Targets are for losses alone.
    if model.data.iter().any(|field| field.target && needed[field.value.index()]) {
        return None;
    }
    let shape = model.graph.shape(value);
    let parts = |declaration: &'static str| {
        let (head, rest) = declaration.trim().split_once(':')?;
        let (keyword, name) = head.split_once(' ')?;
        Some((keyword, name.trim(), rest.trim()))
    };
    let declarations: Option<Vec<_>> =
        declarations.split(';').filter(|text| !text.trim().is_empty()).map(parts).collect();
    Some(Known { example, declarations: declarations?, dims: shape.dims.clone(), batch: shape.batch })
}

/// Puts `to` in the place of the word `from`.
fn replace_word(text: &str, from: &str, to: &str) -> String {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut result = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let alone = !rest[..at].ends_with(word) && !rest[at + from.len()..].starts_with(word);
        // A setting has the name of its own: `weight = w`.
        let setting = rest[at + from.len()..].starts_with(" = ");
        result.push_str(&rest[..at]);
        result.push_str(if alone && !setting { to } else { from });
        rest = &rest[at + from.len()..];
    }
    result + rest
}

impl Writer {
    /// An example, with values of the network in the place of its inputs where they fit.
    pub(super) fn example(&mut self) {
        let known = &EXAMPLES[self.random.below(EXAMPLES.len())];
        let mut text = known.example.expression.to_owned();
        let (low, high) = known.example.range;
        let mut settled = vec![];
        let real = |rest: &str| rest.starts_with('[') && !rest.contains("class");
        for (number, &(keyword, name, rest)) in known.declarations.iter().enumerate() {
            let fresh = format!("__{number}__");
            text = replace_word(&text, name, &fresh);
            let fitting =
                self.known.iter().filter(|term| keyword == "input" && real(rest) && shape(&term.dims) == rest);
            let fitting: Vec<Term> = fitting.filter(|term| term.batch).cloned().collect();
            let own = match fitting.is_empty() {
                false => {
                    let term = self.random.pick(&fitting).clone();
                    let moved = format!("({low:?} + {:?} * sigmoid({}))", high - low, term.text);
                    // A derivative is taken by a value with a name.
                    let moved = self.bind(term.with(moved, low.abs().max(high.abs())));
                    moved.text
                }
                true => {
                    let own = self.name();
                    self.say(format!("{keyword} {own}: {rest};"));
                    if keyword == "input" && real(rest) && (low, high) != (-2.0, 2.0) {
                        let dims: Vec<usize> = rest
                            .trim_matches(['[', ']'])
                            .split(',')
                            .filter_map(|len| len.trim().parse().ok())
                            .collect();
                        let term = Term { text: own.clone(), dims, batch: true, size: 2.0, smooth: true };
                        self.bind(term.with(format!("{low:?} + {:?} * sigmoid({own})", high - low), high.abs())).text
                    } else {
                        own
                    }
                }
            };
            settled.push((fresh, own));
        }
        for (fresh, own) in settled {
            text = text.replace(&fresh, &own);
        }
        let smooth = !text.contains("argmax");
        let term = Term { text, dims: known.dims.clone(), batch: known.batch, size: 13.0, smooth };
        let term = self.tame(term);
        self.bind(term);
    }
}
