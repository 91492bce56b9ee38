//! Nothing that is written brings the parser down, and nothing takes long.

use crate::{body, read};
use nn_compiler::error::{Errors, Problem};
use nn_compiler::syntax::parse;
use nn_compiler::syntax::tree::{Network, StatementKind};
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use std::time::{Duration, Instant};

/// Every form of the language at least once.
const SAMPLE: &str = include_str!("sample.txt");

/// The sample cut into what can be left out or exchanged; operators of several characters stay whole.
fn lexemes(stream: TokenStream, all: &mut Vec<String>) {
    let mut operator = String::new();
    for token in stream {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    _ => ("(", ")"),
                };
                all.push(open.into());
                lexemes(group.stream(), all);
                all.push(close.into());
            }
            TokenTree::Punct(punct) => {
                operator.push(punct.as_char());
                if punct.spacing() == Spacing::Alone {
                    all.push(std::mem::take(&mut operator));
                }
            }
            TokenTree::Ident(word) if operator == "'" => all.push(std::mem::take(&mut operator) + &word.to_string()),
            other => all.push(other.to_string()),
        }
    }
    all.extend((!operator.is_empty()).then_some(operator));
}

fn sample() -> Vec<String> {
    let mut all = Vec::new();
    lexemes(SAMPLE.parse().expect("tokens"), &mut all);
    all
}

/// Parses what are tokens at all, and makes the messages.
fn survive(lexemes: &[String]) {
    let Ok(tokens) = lexemes.join(" ").parse::<TokenStream>() else { return };
    let errors = Errors::default();
    let network = parse(tokens, &errors);
    assert!(network.is_some() || !errors.is_empty(), "nothing is said about {}", lexemes.join(" "));
    errors.to_tokens();
}

/// The lexemes with every delimiter closed.
fn closed(lexemes: &[String]) -> Vec<String> {
    let mut closed = lexemes.to_vec();
    let mut open = Vec::new();
    for lexeme in lexemes {
        match lexeme.as_str() {
            "(" => open.push(")"),
            "[" => open.push("]"),
            "{" => open.push("}"),
            ")" | "]" | "}" => drop(open.pop()),
            _ => {}
        }
    }
    closed.extend(open.iter().rev().map(ToString::to_string));
    closed
}

#[test]
fn the_sample_is_right() {
    let (network, mistakes) = read(SAMPLE);
    assert!(mistakes.is_empty(), "{}", mistakes[0].problem);
    assert_eq!(network.expect("a network").name, "Everything");
    assert!(sample().len() > 400);
}

#[test]
fn every_prefix_survives() {
    let sample = sample();
    for end in 0..sample.len() {
        survive(&closed(&sample[..end]));
    }
}

#[test]
fn every_deletion_survives() {
    let sample = sample();
    for gap in 0..sample.len() {
        let rest: Vec<String> = [&sample[..gap], &sample[gap + 1..]].concat();
        survive(&closed(&rest));
    }
}

#[test]
fn every_swap_survives() {
    let mut sample = sample();
    for first in 1..sample.len() {
        sample.swap(first - 1, first);
        survive(&closed(&sample));
        sample.swap(first - 1, first);
    }
}

#[test]
fn every_insertion_survives() {
    let sample = sample();
    let intruders =
        [";", ",", "=", ":", "..", "|>", ".", "let", "for", "if", "#", "!", "'a", "r#fn", "_", "{ }", "( )", "3"];
    for (turn, intruder) in intruders.into_iter().enumerate() {
        for place in (turn % 4..=sample.len()).step_by(4) {
            let mut lexemes = sample.clone();
            lexemes.insert(place, intruder.into());
            survive(&lexemes);
        }
    }
}

/// Parses in little stack, with a limit of time, and gives the only mistake.
fn only_mistake(tokens: impl FnOnce() -> TokenStream + Send + 'static) -> Problem {
    let parsing = move || {
        let tokens = tokens();
        let start = Instant::now();
        let errors = Errors::default();
        drop(parse(tokens, &errors));
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        let mut mistakes = errors.into_diagnostics();
        assert_eq!(mistakes.len(), 1, "{}", mistakes[1].problem);
        mistakes.remove(0).problem
    };
    let thread = std::thread::Builder::new().stack_size(STACK);
    thread.spawn(parsing).expect("a thread").join().expect("no panic")
}

/// An eighth of what the compiler has.
const STACK: usize = 1 << 20;

/// A network around statements.
fn around(statements: TokenStream) -> TokenStream {
    let name = |text| TokenTree::from(Ident::new(text, Span::call_site()));
    let braces = TokenTree::from(Group::new(Delimiter::Brace, statements));
    [name("network"), name("N"), braces].into_iter().collect()
}

/// `let y = x;` with the value in `depth` delimiters, each behind what `before` says.
fn nested(delimiter: Delimiter, before: &str, depth: usize) -> TokenStream {
    let mut value: TokenStream = "x".parse().expect("tokens");
    for _ in 0..depth {
        let mut outer: TokenStream = before.parse().expect("tokens");
        outer.extend([TokenTree::from(Group::new(delimiter, value))]);
        if delimiter == Delimiter::None {
            outer.extend("+ x".parse::<TokenStream>());
        }
        value = outer;
    }
    let mut statement: TokenStream = "let y =".parse().expect("tokens");
    statement.extend(value);
    statement.extend([TokenTree::from(Punct::new(';', Spacing::Alone))]);
    around(statement)
}

#[test]
fn deep_expressions() {
    let forms = [
        (Delimiter::Parenthesis, ""),
        (Delimiter::Bracket, ""),
        (Delimiter::Parenthesis, "f"),
        (Delimiter::Bracket, "x"),
        (Delimiter::Parenthesis, "-"),
        (Delimiter::Parenthesis, "a + b *"),
        (Delimiter::None, ""),
    ];
    for (delimiter, before) in forms {
        let (network, mistakes) = parsed(nested(delimiter, before, 62));
        assert!(mistakes.is_empty() && network.is_some());
        let problem = only_mistake(move || nested(delimiter, before, 10_000));
        assert_eq!(problem, Problem::TooDeep { limit: 64 });
    }
}

fn parsed(tokens: TokenStream) -> (Option<Network>, Vec<nn_compiler::error::Diagnostic>) {
    let errors = Errors::default();
    let network = parse(tokens, &errors);
    (network, errors.into_diagnostics())
}

#[test]
fn deep_blocks() {
    for (before, inside) in [("for i in 0..2", "x = y;"), ("fn f(x)", "x")] {
        let problem = only_mistake(move || {
            let mut block: TokenStream = inside.parse().expect("tokens");
            for depth in (0..10_000).rev() {
                let mut outer: TokenStream = before.parse().expect("tokens");
                outer.extend([TokenTree::from(Group::new(Delimiter::Brace, block))]);
                if before.starts_with("fn") && depth > 0 {
                    outer.extend("x".parse::<TokenStream>());
                }
                block = outer;
            }
            around(block)
        });
        assert_eq!(problem, Problem::TooDeep { limit: 64 });
    }
}

#[test]
fn deep_attributes() {
    let problem = only_mistake(|| {
        let mut value: TokenStream = "x".parse().expect("tokens");
        for _ in 0..10_000 {
            value = TokenTree::from(Group::new(Delimiter::Parenthesis, value)).into();
        }
        let mut attribute: TokenStream = "doc".parse().expect("tokens");
        attribute.extend(value);
        let mut tokens: TokenStream = "#".parse().expect("tokens");
        tokens.extend([TokenTree::from(Group::new(Delimiter::Bracket, attribute))]);
        tokens.extend(around(TokenStream::new()));
        tokens
    });
    assert_eq!(problem, Problem::MalformedAttribute);
}

#[test]
fn a_long_statement_is_reported_once() {
    let sum = format!("x{}", "+ x".repeat(300));
    let (_, mistakes) = read(&format!("network N {{ let y = f({sum}, {sum}, {sum}); let z = {sum}; }}"));
    assert_eq!(mistakes.len(), 1);
    assert_eq!(mistakes[0].problem, Problem::TooLong { limit: 512 });
}

#[test]
fn long_chains() {
    for link in [" + x", " * -x", " |> f", "[0]", ".f()", " ^ 2"] {
        let (network, mistakes) = read(&format!("network N {{ let y = x{}; let z = ; }}", link.repeat(100_000)));
        assert!(network.is_some());
        let too_long = mistakes.iter().filter(|mistake| matches!(mistake.problem, Problem::TooLong { .. }));
        assert_eq!(too_long.count(), 1);
        let last = mistakes.last().expect("a mistake").problem.to_string();
        assert_eq!(last, "expected an expression, found `;`");
    }
    for sign in ["- ", "! ", "& "] {
        let (_, mistakes) = read(&format!("network N {{ let y = {}x; }}", sign.repeat(100_000)));
        assert_eq!(mistakes[0].problem, Problem::TooLong { limit: 512 });
    }
}

/// The longest chain inside the deepest nesting: as high as a tree gets.
#[test]
fn the_highest_tree_is_read_printed_cloned_and_dropped() {
    let work = || {
        let chain = "+ x".repeat(512);
        let (open, close) = ("-(".repeat(62), ")".repeat(62));
        let network = body(&format!("let y = {open} x {chain} {close};"));
        let StatementKind::Let { value, .. } = &network.body[0].kind else { panic!("a `let`") };
        assert!(value.clone().to_string().len() > 1000);
    };
    let thread = std::thread::Builder::new().stack_size(STACK);
    thread.spawn(work).expect("a thread").join().expect("no panic");
}

#[test]
fn long_descriptions_take_linear_time() {
    let time = |count: usize| {
        let source =
            format!("network N {{ {} }}", "let y = relu(dense(x, 64, bias = false) * 2 + z[0]);".repeat(count));
        let tokens: TokenStream = source.parse().expect("tokens");
        let start = Instant::now();
        let (network, mistakes) = parsed(tokens);
        assert!(network.is_some() && mistakes.is_empty());
        start.elapsed()
    };
    time(100);
    let (short, long) = (time(1_000), time(10_000));
    assert!(long < short * 40, "1000 statements: {short:?}, 10 000 statements: {long:?}");
    println!("{short:?} {long:?}");
}

#[test]
fn wide_lists_take_linear_time() {
    let start = Instant::now();
    let items: String = (0..50_000).map(|item| format!("s{item} = {item}, ")).collect();
    let (_, mistakes) =
        read(&format!("network N {{ let y = f(-1.0, {items}); let z = [{}]; }}", "-1, ".repeat(50_000)));
    assert!(mistakes.is_empty());
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}
