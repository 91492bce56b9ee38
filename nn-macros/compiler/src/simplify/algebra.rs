//! Algebra of elementwise operators.
//!
//! Nothing here may hide a NaN or an infinity: 0·x stays.

use super::Site;
use crate::builder::Var;
use crate::operators::Op;
use crate::operators::arithmetic::{ADD, DIV, MUL, NEG, SUB};
use crate::operators::select::SELECT;

pub(super) fn rule<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    let Op::Elementwise(op) = site.op else { return None };
    match (*op, site.args) {
        (op, &[a, b]) if *op == ADD => add(a, b),
        (op, &[a, b]) if *op == SUB => sub(a, b),
        (op, &[a, b]) if *op == MUL => mul(a, b),
        (op, &[a, b]) if *op == DIV => div(a, b),
        (op, &[x]) if *op == NEG => neg(x),
        (op, &[condition, a, b]) if *op == SELECT => select(condition, a, b),
        _ => None,
    }
}

fn is(x: Var<'_>, number: f64) -> bool {
    x.as_constant() == Some(number)
}

fn add<'b>(a: Var<'b>, b: Var<'b>) -> Option<Var<'b>> {
    if is(a, 0.0) {
        return Some(b);
    }
    if is(b, 0.0) {
        return Some(a);
    }
    if let Some(negated) = b.is(&NEG) {
        return Some(a - negated[0]);
    }
    if let Some(negated) = a.is(&NEG) {
        return Some(b - negated[0]);
    }
    common_factor(a, b).map(|(factor, a, b)| factor * (a + b))
}

fn sub<'b>(a: Var<'b>, b: Var<'b>) -> Option<Var<'b>> {
    if is(b, 0.0) {
        return Some(a);
    }
    if is(a, 0.0) {
        return Some(-b);
    }
    if let Some(negated) = b.is(&NEG) {
        return Some(a + negated[0]);
    }
    common_factor(a, b).map(|(factor, a, b)| factor * (a - b))
}

fn mul<'b>(a: Var<'b>, b: Var<'b>) -> Option<Var<'b>> {
    if is(a, 1.0) {
        return Some(b);
    }
    if is(b, 1.0) {
        return Some(a);
    }
    if is(a, -1.0) {
        return Some(-b);
    }
    if is(b, -1.0) {
        return Some(-a);
    }
    if let Some(negated) = a.is(&NEG) {
        return Some(-(negated[0] * b));
    }
    if let Some(negated) = b.is(&NEG) {
        return Some(-(a * negated[0]));
    }
    // a · (1/b) = a/b
    if let Some(quotient) = b.is(&DIV).filter(|q| is(q[0], 1.0)) {
        return Some(a / quotient[1]);
    }
    if let Some(quotient) = a.is(&DIV).filter(|q| is(q[0], 1.0)) {
        return Some(b / quotient[1]);
    }
    collect_constants(a, b).or_else(|| collect_constants(b, a))
}

/// c · (d · x) = (c·d) · x
fn collect_constants<'b>(a: Var<'b>, b: Var<'b>) -> Option<Var<'b>> {
    let c = a.as_constant()?;
    let factors = b.is(&MUL)?;
    let d = factors[0].as_constant()?;
    Some(c * d * factors[1])
}

fn div<'b>(a: Var<'b>, b: Var<'b>) -> Option<Var<'b>> {
    if is(b, 1.0) {
        return Some(a);
    }
    if is(b, -1.0) {
        return Some(-a);
    }
    // There is at least one sample.
    if a.value == b.value && a.op() == Op::Samples {
        return Some(a.constant_like(1.0));
    }
    a.is(&NEG).map(|negated| -(negated[0] / b))
}

fn neg<'b>(x: Var<'b>) -> Option<Var<'b>> {
    if let Some(negated) = x.is(&NEG) {
        return Some(negated[0]);
    }
    x.is(&SUB).map(|terms| terms[1] - terms[0])
}

/// Nothing to choose, or chosen already.
fn select<'b>(condition: Var<'b>, a: Var<'b>, b: Var<'b>) -> Option<Var<'b>> {
    if a.value == b.value {
        return Some(a);
    }
    if let Some(condition) = condition.as_constant() {
        return Some(if condition != 0.0 { a } else { b });
    }
    let chosen = |side: Var<'b>| side.is(&SELECT).filter(|parts| parts[0].value == condition.value);
    match (chosen(a), chosen(b)) {
        (Some(parts), _) => Some(condition.select(parts[1], b)),
        (None, Some(parts)) => Some(condition.select(a, parts[2])),
        (None, None) => None,
    }
}

/// (f, x, y) for f·x and f·y.
fn common_factor<'b>(a: Var<'b>, b: Var<'b>) -> Option<(Var<'b>, Var<'b>, Var<'b>)> {
    let (p, q) = (a.is(&MUL)?, b.is(&MUL)?);
    for i in 0..2 {
        for j in 0..2 {
            if p[i].value == q[j].value {
                return Some((p[i], p[1 - i], q[1 - j]));
            }
        }
    }
    None
}
