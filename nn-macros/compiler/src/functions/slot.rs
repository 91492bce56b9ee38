//! A slot: what the expression of one argument has to be.

use super::Function;
use super::arguments::Argument;
use super::signature::{Kind, Parameter};
use crate::error::{Mistake, Place, Reported};
use crate::lower::{Bound, Lowering, Number};
use crate::syntax::tree::{Expr, ExprKind};

/// Sizes beyond this are larger than any tensor.
const SIZE: i64 = 1 << 31;

/// Where an argument goes.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    /// The function.
    pub function: &'static Function,
    /// Its parameter.
    pub parameter: &'static Parameter,
}

impl Slot {
    /// Evaluates an argument; several expressions are one where the parameter takes all that are left.
    pub(super) fn read<'e>(self, given: &[&Expr], lowering: &mut Lowering<'e>) -> Result<Argument<'e>, Reported> {
        let expr = given[0];
        match self.parameter.kind {
            Kind::Tensor => Ok(Argument::Tensor(lowering.tensor(expr)?)),
            Kind::Tensors | Kind::Collection | Kind::State => self.tensors(given, lowering),
            Kind::Size => match lowering.expression(expr)? {
                Bound::Number(n @ Number::Integer(size)) if size > 0 => Ok(Argument::Number(n)),
                other => self.refuse_bound(expr, &other, "a positive integer known while compiling", lowering),
            },
            Kind::SizeOrTensor => match lowering.expression(expr)? {
                Bound::Number(n @ Number::Integer(size)) if size > 0 => Ok(Argument::Number(n)),
                Bound::Tensor(value) => Ok(Argument::Tensor(lowering.var(value))),
                other => {
                    self.refuse_bound(expr, &other, "a positive integer known while compiling, or a value", lowering)
                }
            },
            Kind::Axis => match lowering.expression(expr)? {
                Bound::Number(n @ Number::Integer(_)) => Ok(Argument::Number(n)),
                other => self.refuse_bound(
                    expr,
                    &other,
                    "an axis: an integer known while compiling, counted from the end if negative",
                    lowering,
                ),
            },
            Kind::RealOr(words) if word(expr, words).is_some() => {
                Ok(Argument::Word(word(expr, words).unwrap_or_default()))
            }
            Kind::Real | Kind::RealOr(_) => match lowering.expression(expr)? {
                Bound::Number(n) => Ok(Argument::Number(n)),
                other => self.refuse_bound(expr, &other, "a number known while compiling", lowering),
            },
            Kind::Flag => match lowering.expression(expr)? {
                Bound::Flag(flag) => Ok(Argument::Flag(flag)),
                other => self.refuse_bound(expr, &other, "`true` or `false`", lowering),
            },
            Kind::Shape | Kind::Axes | Kind::Sizes => self.numbers(expr, lowering),
            Kind::Text => match lowering.expression(expr)? {
                Bound::Text(text) => Ok(Argument::Text(text)),
                other => self.refuse_bound(expr, &other, "a text in double quotes", lowering),
            },
            Kind::PerAxis { axes, least, words } => self.per_axis(expr, (axes, least, words), lowering),
            Kind::Word(words) => match word(expr, words) {
                Some(word) => Ok(Argument::Word(word)),
                None => {
                    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                    self.refuse(expr, format!("`{expr}`"), &words.join(" or "), lowering)
                }
            },
        }
    }

    /// Values, and the parts of tuples of them.
    fn tensors<'e>(self, given: &[&Expr], lowering: &mut Lowering<'e>) -> Result<Argument<'e>, Reported> {
        let mut values = vec![];
        for expr in given {
            match lowering.expression(expr)? {
                Bound::Weights(weights) if self.parameter.kind == Kind::Collection => {
                    values.extend(weights.into_iter().map(|weight| lowering.var(weight)));
                }
                Bound::Tuple(parts) => {
                    for part in parts {
                        values.push(lowering.to_tensor(part, *expr)?);
                    }
                }
                other => values.push(lowering.to_tensor(other, *expr)?),
            }
        }
        Ok(Argument::Tensors(values))
    }

    /// Integers in brackets, or one where that will do.
    fn numbers<'e>(self, expr: &Expr, lowering: &mut Lowering<'e>) -> Result<Argument<'e>, Reported> {
        match (&expr.kind, self.parameter.kind) {
            (ExprKind::Array(items), _) => {
                let mut numbers = vec![];
                for item in items {
                    match lowering.number(item)?.to_integer() {
                        Some(n) => numbers.push(n),
                        None => {
                            return self.refuse(expr, format!("`{item}`"), "integers between the brackets", lowering);
                        }
                    }
                }
                Ok(Argument::Numbers(numbers))
            }
            (_, Kind::Shape) => self.refuse(expr, format!("`{expr}`"), "integers in brackets, as `[3, 4]`", lowering),
            _ => match lowering.number(expr)? {
                n @ Number::Integer(_) => Ok(Argument::Number(n)),
                other => {
                    self.refuse(expr, other.to_string(), "an integer, or several in brackets, as `[0, 1]`", lowering)
                }
            },
        }
    }

    /// An argument of [`Kind::PerAxis`].
    fn per_axis<'e>(
        self,
        expr: &Expr,
        (axes, least, words): (usize, i64, &[&str]),
        lowering: &mut Lowering<'e>,
    ) -> Result<Argument<'e>, Reported> {
        let what = if least > 0 { "a positive integer" } else { "an integer, 0 or more" };
        let mut expected = match axes {
            1 => what.to_owned(),
            _ => format!("{what}, or {axes} of them in brackets"),
        };
        words.iter().for_each(|word| expected += &format!(", or `{word}`"));
        let refuse = |lowering: &Lowering<'e>, found: String| self.refuse(expr, found, &expected, lowering);
        if let Some(word) = word(expr, words) {
            return Ok(Argument::Word(word));
        }
        match &expr.kind {
            ExprKind::Array(items) => {
                let mut numbers = vec![];
                for item in items {
                    match lowering.number(item)? {
                        Number::Integer(n) if (least..=SIZE).contains(&n) => numbers.push(n),
                        other => return refuse(lowering, other.to_string()),
                    }
                }
                if numbers.len() == axes {
                    Ok(Argument::Numbers(numbers))
                } else {
                    refuse(lowering, format!("{numbers:?}"))
                }
            }
            _ => match lowering.number(expr)? {
                n @ Number::Integer(size) if (least..=SIZE).contains(&size) => Ok(Argument::Number(n)),
                other => refuse(lowering, other.to_string()),
            },
        }
    }

    /// Reports a value that does not fit.
    fn refuse_bound<'e>(
        self,
        expr: &Expr,
        found: &Bound,
        expected: &str,
        lowering: &Lowering<'e>,
    ) -> Result<Argument<'e>, Reported> {
        self.refuse(expr, lowering.describe_bound(found), expected, lowering)
    }

    /// Reports that what was found does not fit.
    fn refuse<'e>(
        self,
        place: impl Into<Place>,
        found: String,
        expected: &str,
        lowering: &Lowering<'e>,
    ) -> Result<Argument<'e>, Reported> {
        let problem = Mistake::Misfit {
            function: self.function.name.into(),
            argument: self.parameter.name.into(),
            found,
            expected: expected.into(),
        };
        Err(lowering.errors.report(place, problem))
    }
}

/// The word that stands there, if it is one of these.
fn word(expr: &Expr, words: &[&str]) -> Option<String> {
    match &expr.kind {
        ExprKind::Name(name) if words.iter().any(|word| name == word) => Some(name.to_string()),
        _ => None,
    }
}
