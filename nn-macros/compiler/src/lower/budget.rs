//! `#[budget(parameters <= 20_000, workspace <= 64 KiB, flops <= 2_000_000, batch = 32)]`

use crate::error::{Errors, Mistake, Place, Reported};
use crate::explain::budget::{Limit, Resource};
use crate::syntax::nearest;
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

/// The units of memory, in bytes.
const UNITS: [(&str, u64); 7] = [
    ("B", 1),
    ("KB", 1_000),
    ("KiB", 1 << 10),
    ("MB", 1_000_000),
    ("MiB", 1 << 20),
    ("GB", 1_000_000_000),
    ("GiB", 1 << 30),
];

/// The word for the samples that a workspace is meant for.
const BATCH: &str = "batch";

/// Reads the limits of one `#[budget(…)]`, behind those of others.
pub(super) fn read(attribute: &Attribute, limits: &mut Vec<Limit>, errors: &Errors) {
    let Meta::List(list) = &attribute.meta else {
        errors.report(attribute.path().span(), Mistake::Budget {});
        return;
    };
    let clauses = clauses(list.tokens.clone());
    if clauses.is_empty() {
        errors.report(attribute.path().span(), Mistake::Budget {});
    }
    let (first, before, mut batch) = (limits.len(), errors.len(), None);
    for clause in &clauses {
        match read_clause(clause, errors) {
            Ok(Clause::Limit(limit)) if limits.iter().any(|known| known.resource == limit.resource) => {
                errors.report(limit.place, Mistake::BudgetTwice { name: limit.resource.name() });
            }
            Ok(Clause::Limit(limit)) => limits.push(limit),
            Ok(Clause::Batch(_, place)) if batch.is_some() => {
                errors.report(place, Mistake::BudgetTwice { name: BATCH });
            }
            Ok(Clause::Batch(samples, place)) => batch = Some((samples, place)),
            Err(Reported) => {}
        }
    }
    let Some((samples, place)) = batch else { return };
    match limits[first..].iter_mut().find(|limit| limit.resource == Resource::Workspace) {
        Some(limit) => limit.samples = samples,
        // A limit with a mistake has been reported.
        None if errors.len() > before => {}
        None => {
            errors.report(place, Mistake::BudgetBatch {});
        }
    }
}

enum Clause {
    Limit(Limit),
    Batch(u64, Place),
}

/// What stands between the commas.
fn clauses(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut clauses = vec![vec![]];
    for tree in tokens {
        match (&tree, clauses.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => clauses.push(vec![]),
            (_, Some(clause)) => clause.push(tree),
            (_, None) => {}
        }
    }
    clauses.retain(|clause| !clause.is_empty());
    clauses
}

fn read_clause(clause: &[TokenTree], errors: &Errors) -> Result<Clause, Reported> {
    let place = Place(clause[0].span(), clause[clause.len() - 1].span());
    let malformed = || Err(errors.report(place, Mistake::BudgetClause { found: written(clause) }));
    let (TokenTree::Ident(name), rest) = (&clause[0], &clause[1..]) else { return malformed() };
    let signs = rest.iter().take_while(|tree| matches!(tree, TokenTree::Punct(_))).count();
    let (signs, amount) = rest.split_at(signs);
    if amount.is_empty() {
        return malformed();
    }
    let resource = if name == BATCH { None } else { Some(resource(name, errors)?) };
    let wanted = if resource.is_some() { "<=" } else { "=" };
    if signs.iter().map(ToString::to_string).collect::<String>() != wanted {
        let place = match signs {
            [] => name.span().into(),
            [first, .., last] => Place(first.span(), last.span()),
            [sign] => sign.span().into(),
        };
        let mistake = Mistake::BudgetOperator { name: name.to_string(), wanted, amount: written(amount) };
        return Err(errors.report(place, mistake));
    }
    let (number, unit) = match amount {
        [TokenTree::Literal(number)] => (number, None),
        [TokenTree::Literal(number), TokenTree::Ident(unit)] => (number, Some(unit)),
        [TokenTree::Literal(_), ..] => return malformed(),
        [other, ..] => return Err(errors.report(other.span(), Mistake::BudgetNumber { found: written(amount) })),
        [] => return malformed(),
    };
    let number = amount_of(number, errors)?;
    let factor = match (resource, unit) {
        (_, None) => 1,
        (Some(Resource::Workspace), Some(unit)) => bytes(unit, errors)?,
        (_, Some(unit)) => {
            let mistake = Mistake::BudgetUnit { name: name.to_string(), unit: unit.to_string() };
            return Err(errors.report(unit.span(), mistake));
        }
    };
    let Some(most) = number.checked_mul(factor) else { return Err(errors.report(place, Mistake::Overflow {})) };
    match resource {
        Some(resource) => Ok(Clause::Limit(Limit { resource, most, samples: 1, place })),
        None if most == 0 => Err(errors.report(place, Mistake::NotASize { found: 0 })),
        None => Ok(Clause::Batch(most, place)),
    }
}

fn resource(name: &Ident, errors: &Errors) -> Result<Resource, Reported> {
    let text = name.to_string();
    Resource::ALL.into_iter().find(|resource| resource.name() == text).ok_or_else(|| {
        let known = Resource::ALL.map(Resource::name).into_iter().chain([BATCH]);
        let nearest = nearest(&text, known).map(str::to_owned);
        errors.report(name.span(), Mistake::UnknownBudget { name: text, nearest })
    })
}

fn bytes(unit: &Ident, errors: &Errors) -> Result<u64, Reported> {
    let text = unit.to_string();
    UNITS.iter().find(|(name, _)| *name == text).map(|&(_, bytes)| bytes).ok_or_else(|| {
        let names = UNITS.map(|(name, _)| name);
        let alike = names.into_iter().find(|name| name.eq_ignore_ascii_case(&text));
        let nearest = alike.or_else(|| nearest(&text, names)).map(str::to_owned);
        errors.report(unit.span(), Mistake::UnknownUnit { unit: text, nearest })
    })
}

/// A whole number, written without a suffix.
fn amount_of(literal: &Literal, errors: &Errors) -> Result<u64, Reported> {
    let (text, span) = (literal.to_string(), literal.span());
    let Ok(number) = syn::parse_str::<syn::LitInt>(&text) else {
        return Err(errors.report(span, Mistake::BudgetNumber { found: format!("`{text}`") }));
    };
    if !number.suffix().is_empty() {
        let (plain, unit) = (number.base10_digits().to_owned(), number.suffix().to_owned());
        return Err(errors.report(span, Mistake::BudgetSuffix { plain, unit }));
    }
    number.base10_parse().map_err(|_| errors.report(span, Mistake::Overflow {}))
}

fn written(tokens: &[TokenTree]) -> String {
    let tokens: TokenStream = tokens.iter().cloned().collect();
    format!("`{tokens}`")
}
