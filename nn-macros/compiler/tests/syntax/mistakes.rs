//! Every mistake: what is said, and at which tokens.

mod expressions;
mod networks;
mod recovery;
mod statements;

use crate::read;

/// Source text with the mistaken tokens between `«` and `»`.
struct Marked {
    source: String,
    /// Line, first column, column behind the last, of each.
    places: Vec<(usize, usize, usize)>,
}

fn marked(text: &str) -> Marked {
    let mut marked = Marked { source: String::new(), places: Vec::new() };
    let (mut line, mut column, mut start) = (1, 0, 0);
    for character in text.chars() {
        match character {
            '«' => start = column,
            '»' => marked.places.push((line, start, column)),
            other => {
                marked.source.push(other);
                (line, column) = if other == '\n' { (line + 1, 0) } else { (line, column + 1) };
            }
        }
    }
    marked
}

/// Reads a whole description and compares its mistakes, in the order in which they close.
fn check(text: &str, messages: &[&str]) {
    let marked = marked(text);
    let (_, mistakes) = read(&marked.source);
    let said: Vec<String> = mistakes.iter().map(|mistake| mistake.problem.to_string()).collect();
    assert_eq!(said, messages, "{text}");
    let places: Vec<_> = mistakes
        .iter()
        .map(|mistake| (mistake.span.0.start(), mistake.span.1.end()))
        .map(|(start, end)| (start.line, start.column, end.column))
        .collect();
    assert_eq!(places, marked.places, "{text}");
}

/// The same for statements.
fn check_body(statements: &str, messages: &[&str]) {
    check(&format!("network N {{ {statements} }}"), messages);
}

/// The same for one expression.
fn check_value(value: &str, messages: &[&str]) {
    check_body(&format!("let y = {value};"), messages);
}
