//! Arguments: how a call's expressions become what a function takes.

use super::Function;
use crate::builder::Var;
use crate::error::{Mistake, Place, Reported};
use crate::graph::{Shape, Value};
use crate::lower::{Bound, Lowering, Number};
use crate::syntax::nearest;
use crate::syntax::tree::{Call, Expr, ExprKind};
use proc_macro2::Span;

/// An argument or setting of a function.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What it is when left out; without one it is required.
    pub default: Option<Default>,
}

/// What an argument takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A value.
    Tensor,
    /// Several values, or a tuple of them; takes all positional arguments that are left.
    Tensors,
    /// One value, or a tuple of them, as one argument: the state of a recurrent layer.
    State,
    /// As `Tensors`, of any shapes; also `weights()`.
    Collection,
    /// A positive whole number.
    Size,
    /// A positive whole number, or a value.
    SizeOrTensor,
    /// An axis, counted from the end if negative.
    Axis,
    /// An axis or several, in brackets.
    Axes,
    /// A size or several, in brackets.
    Sizes,
    /// A number.
    Real,
    /// A number, or one of these words.
    RealOr(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A shape: `[3, 4]`.
    Shape,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A text in double quotes.
    Text,
    /// An integer for each of so many axes, at least `least`: `[1, 2]`, or one for all. Or one of the words.
    PerAxis {
        /// The number of axes.
        axes: usize,
        /// The smallest allowed.
        least: i64,
        /// What may stand there instead.
        words: &'static [&'static str],
    },
}

/// What an argument is when left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Default {
    /// A number.
    Number(Number),
    /// `true` or `false`.
    Flag(bool),
    /// A word.
    Word(&'static str),
    /// Nothing: the function decides.
    Absent,
}

impl Parameter {
    /// A required argument.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Parameter { name, kind, default: None }
    }

    /// A setting with a default.
    pub const fn or(name: &'static str, kind: Kind, default: Default) -> Self {
        Parameter { name, kind, default: Some(default) }
    }
}

/// An argument of a call.
#[derive(Clone)]
enum Argument<'e> {
    Tensor(Var<'e>),
    Tensors(Vec<Var<'e>>),
    Number(Number),
    Flag(bool),
    Word(String),
    Text(String),
    Numbers(Vec<i64>),
    Absent,
}

/// The arguments of a call, checked against the signature.
pub struct Arguments<'e> {
    /// The function.
    pub function: &'static Function,
    /// The function's name in the call.
    pub span: Span,
    values: Vec<(Argument<'e>, Place)>,
}

impl<'e> Arguments<'e> {
    /// Evaluates and checks the arguments of a call. All mistakes are reported.
    ///
    /// # Errors
    /// If anything has been reported.
    pub fn check(function: &'static Function, call: &Call, lowering: &mut Lowering<'e>) -> Result<Self, Reported> {
        let span = call.function.span();
        let mut failed = Ok(());
        let mut slots: Vec<Option<(Argument<'e>, Place)>> = vec![None; function.parameters.len()];
        let mut positional = call.arguments.iter();
        for (slot, parameter) in slots.iter_mut().zip(function.parameters) {
            let given: Vec<&Expr> = match parameter.kind {
                Kind::Tensors | Kind::Collection => positional.by_ref().collect(),
                _ => positional.by_ref().take(1).collect(),
            };
            let (Some(first), Some(last)) = (given.first(), given.last()) else { break };
            let ends = Place(first.ends().0, last.ends().1);
            match read(function, parameter, &given, lowering) {
                Ok(argument) => *slot = Some((argument, ends)),
                Err(reported) => {
                    failed = Err(reported);
                    *slot = Some((Argument::Absent, ends));
                }
            }
        }
        if let Some(extra) = positional.next() {
            let problem = Mistake::TooManyArguments { function: function.name.into(), signature: signature(function) };
            failed = Err(lowering.errors.report(extra, problem));
        }
        for (name, value) in &call.settings {
            let Some(position) = function.parameters.iter().position(|p| name == p.name) else {
                let problem = Mistake::UnknownSetting {
                    function: function.name.into(),
                    name: name.to_string(),
                    nearest: nearest(&name.to_string(), function.parameters.iter().map(|p| p.name)).map(Into::into),
                    signature: signature(function),
                };
                failed = Err(lowering.errors.report(name.span(), problem));
                continue;
            };
            let parameter = &function.parameters[position];
            if let Some((_, first)) = &slots[position] {
                let problem = Mistake::GivenTwice { function: function.name.into(), argument: parameter.name.into() };
                let note = format!("`{}` is first given here", parameter.name);
                failed = Err(lowering.errors.report_with(name.span(), problem, *first, note));
                continue;
            }
            match read(function, parameter, &[value], lowering) {
                Ok(argument) => slots[position] = Some((argument, value.into())),
                Err(reported) => {
                    failed = Err(reported);
                    slots[position] = Some((Argument::Absent, value.into()));
                }
            }
        }
        let (mut values, mut missing) = (Vec::with_capacity(slots.len()), vec![]);
        for (slot, parameter) in slots.into_iter().zip(function.parameters) {
            values.push(match (slot, parameter.default) {
                (Some(given), _) => given,
                (None, Some(default)) => (Argument::from(default), span.into()),
                (None, None) => {
                    missing.push(parameter.name.to_owned());
                    (Argument::Absent, span.into())
                }
            });
        }
        if !missing.is_empty() {
            let problem = Mistake::MissingArgument {
                function: function.name.into(),
                arguments: missing,
                signature: signature(function),
            };
            failed = Err(lowering.errors.report(span, problem));
        }
        failed.map(|()| Arguments { function, span, values })
    }

    fn get(&self, name: &str) -> &(Argument<'e>, Place) {
        let position = self.function.parameters.iter().position(|p| p.name == name);
        &self.values[position.unwrap_or_else(|| panic!("`{}` has no `{name}`", self.function.name))]
    }

    /// Where an argument stands; the function's name where it was left out.
    pub fn span(&self, name: &str) -> Place {
        self.get(name).1
    }

    /// All values that were given, in order.
    pub fn values(&self) -> Vec<Value> {
        let values = self.values.iter().flat_map(|(argument, _)| match argument {
            Argument::Tensor(value) => vec![value.value],
            Argument::Tensors(values) => values.iter().map(|value| value.value).collect(),
            _ => vec![],
        });
        values.collect()
    }

    /// A value.
    pub fn tensor(&self, name: &str) -> Var<'e> {
        match &self.get(name).0 {
            Argument::Tensor(value) => *value,
            _ => unreachable!("`{name}` is required"),
        }
    }

    /// A value, if the function takes it and it is given.
    pub fn optional(&self, name: &str) -> Option<Var<'e>> {
        let position = self.function.parameters.iter().position(|p| p.name == name)?;
        match &self.values[position].0 {
            Argument::Tensor(value) => Some(*value),
            _ => None,
        }
    }

    /// A number that must be as `expected` says.
    ///
    /// # Errors
    /// If it is not.
    pub fn real_that(
        &self,
        name: &str,
        expected: &str,
        holds: fn(f64) -> bool,
        lowering: &Lowering<'e>,
    ) -> Result<f64, Reported> {
        self.real(name).filter(|&x| holds(x)).ok_or_else(|| self.misfit(name, expected, lowering))
    }

    /// Several values.
    pub fn tensors(&self, name: &str) -> &[Var<'e>] {
        match &self.get(name).0 {
            Argument::Tensors(values) => values,
            _ => &[],
        }
    }

    /// A size, if given.
    pub fn size(&self, name: &str) -> Option<usize> {
        match &self.get(name).0 {
            Argument::Number(Number::Integer(n)) => usize::try_from(*n).ok(),
            _ => None,
        }
    }

    /// Whether an argument was left out and has no default.
    pub fn is_absent(&self, name: &str) -> bool {
        matches!(self.get(name).0, Argument::Absent)
    }

    /// A whole number, if given.
    pub fn integer(&self, name: &str) -> Option<i64> {
        match &self.get(name).0 {
            Argument::Number(n) => n.to_integer(),
            _ => None,
        }
    }

    /// The positive numbers of an argument of [`Kind::Sizes`].
    ///
    /// # Errors
    /// If one of them is not positive, or there are none.
    pub fn sizes(&self, name: &str, lowering: &Lowering<'e>) -> Result<Vec<usize>, Reported> {
        let numbers = match &self.get(name).0 {
            Argument::Number(Number::Integer(n)) => &[*n][..],
            Argument::Numbers(numbers) => numbers,
            _ => &[],
        };
        let sizes: Option<Vec<usize>> = numbers.iter().map(|&n| usize::try_from(n).ok().filter(|&n| n > 0)).collect();
        sizes.filter(|sizes| !sizes.is_empty()).ok_or_else(|| self.misfit(name, "positive integers", lowering))
    }

    /// A number, if given.
    pub fn real(&self, name: &str) -> Option<f64> {
        match &self.get(name).0 {
            Argument::Number(n) => Some(n.to_f64()),
            _ => None,
        }
    }

    /// A flag.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.get(name).0, Argument::Flag(true))
    }

    /// A word.
    pub fn word(&self, name: &str) -> &str {
        match &self.get(name).0 {
            Argument::Word(word) => word,
            _ => "",
        }
    }

    /// A text.
    pub fn text(&self, name: &str) -> &str {
        match &self.get(name).0 {
            Argument::Text(text) => text,
            _ => "",
        }
    }

    /// The numbers of a shape or of several axes or sizes, if given.
    pub fn numbers(&self, name: &str) -> Option<&[i64]> {
        match &self.get(name).0 {
            Argument::Numbers(numbers) => Some(numbers),
            _ => None,
        }
    }

    /// The integers of an argument of [`Kind::PerAxis`] for a rank of two, rows first: one axis is that of columns.
    /// `none` stands for the rows then.
    pub fn per_axis(&self, name: &str, none: usize) -> Option<[usize; 2]> {
        let (argument, _) = self.get(name);
        let one_axis =
            self.function.parameters.iter().any(|p| p.name == name && matches!(p.kind, Kind::PerAxis { axes: 1, .. }));
        let size = |n: i64| usize::try_from(n).ok();
        match argument {
            Argument::Number(Number::Integer(n)) => Some([if one_axis { none } else { size(*n)? }, size(*n)?]),
            Argument::Numbers(numbers) => match numbers[..] {
                [columns] => Some([none, size(columns)?]),
                [rows, columns] => Some([size(rows)?, size(columns)?]),
                _ => None,
            },
            _ => None,
        }
    }

    /// An axis of `shape`, if given.
    ///
    /// # Errors
    /// If the shape has no such axis.
    pub fn axis(&self, name: &str, shape: &Shape, lowering: &Lowering<'e>) -> Result<Option<usize>, Reported> {
        match &self.get(name).0 {
            Argument::Number(Number::Integer(axis)) => axis_of(*axis, shape).map(Some).ok_or_else(|| {
                let problem = Mistake::NoSuchAxis { axis: *axis, shape: shape.to_string(), rank: shape.rank() };
                lowering.errors.report(self.span(name), problem)
            }),
            _ => Ok(None),
        }
    }

    /// The place of a new axis: one of the axes of the result, which has one more than `shape`.
    ///
    /// # Errors
    /// If the result has no such axis.
    pub fn new_axis(&self, name: &str, shape: &Shape, lowering: &Lowering<'e>) -> Result<usize, Reported> {
        let result = Shape::fixed([shape.dims.as_slice(), &[1]].concat());
        self.integer(name).and_then(|axis| axis_of(axis, &result)).ok_or_else(|| {
            let rank = shape.rank() as i64;
            self.misfit(name, format!("a new axis from {} to {rank} of {shape}", -rank - 1), lowering)
        })
    }

    /// The axes of `shape` that an argument of [`Kind::Axis`] or [`Kind::Axes`] names, ascending; all if it was
    /// left out.
    ///
    /// # Errors
    /// If the shape has no such axis, or if an axis is named twice or none is.
    pub fn axes(&self, name: &str, shape: &Shape, lowering: &Lowering<'e>) -> Result<Vec<usize>, Reported> {
        let Argument::Numbers(numbers) = &self.get(name).0 else {
            return Ok(match self.axis(name, shape, lowering)? {
                Some(axis) => vec![axis],
                None => (0..shape.rank()).collect(),
            });
        };
        let axis = |&axis: &i64| {
            let problem = || Mistake::NoSuchAxis { axis, shape: shape.to_string(), rank: shape.rank() };
            axis_of(axis, shape).ok_or_else(|| lowering.errors.report(self.span(name), problem()))
        };
        let mut axes = numbers.iter().map(axis).collect::<Result<Vec<_>, _>>()?;
        axes.sort_unstable();
        if axes.is_empty() || axes.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(self.misfit(name, "at least one axis, each of them once", lowering));
        }
        Ok(axes)
    }

    /// Reports that an argument does not fit.
    pub fn misfit(&self, name: &str, expected: impl Into<String>, lowering: &Lowering<'e>) -> Reported {
        let (argument, span) = self.get(name);
        let found = match argument {
            Argument::Tensor(value) => lowering.describe_typed(*value),
            Argument::Number(n) => n.to_string(),
            Argument::Flag(flag) => flag.to_string(),
            Argument::Word(word) => word.clone(),
            Argument::Text(text) => format!("{text:?}"),
            Argument::Numbers(numbers) => format!("{numbers:?}"),
            Argument::Tensors(_) | Argument::Absent => "nothing".to_owned(),
        };
        let problem = Mistake::Misfit {
            function: self.function.name.into(),
            argument: name.into(),
            found,
            expected: expected.into(),
        };
        match argument {
            Argument::Tensor(value) => lowering.report_at_value(*span, problem, *value),
            _ => lowering.errors.report(*span, problem),
        }
    }
}

impl From<Default> for Argument<'_> {
    fn from(default: Default) -> Self {
        match default {
            Default::Number(n) => Argument::Number(n),
            Default::Flag(flag) => Argument::Flag(flag),
            Default::Word(word) => Argument::Word(word.into()),
            Default::Absent => Argument::Absent,
        }
    }
}

/// An axis, counted from the end if negative.
pub fn axis_of(axis: i64, shape: &Shape) -> Option<usize> {
    let rank = shape.rank() as i64;
    let axis = if axis < 0 { axis + rank } else { axis };
    (0..rank).contains(&axis).then_some(axis as usize)
}

/// `dense(x, units, bias = true)`
pub fn signature(function: &Function) -> String {
    let parameters: Vec<String> = function
        .parameters
        .iter()
        .map(|p| match p.default {
            None => p.name.to_owned(),
            Some(Default::Number(n)) => format!("{} = {n}", p.name),
            Some(Default::Flag(flag)) => format!("{} = {flag}", p.name),
            Some(Default::Word(word)) => format!("{} = {word}", p.name),
            Some(Default::Absent) => format!("{} = …", p.name),
        })
        .collect();
    format!("{}({})", function.name, parameters.join(", "))
}

/// Evaluates one argument.
fn read<'e>(
    function: &Function,
    parameter: &Parameter,
    given: &[&Expr],
    lowering: &mut Lowering<'e>,
) -> Result<Argument<'e>, Reported> {
    let expr = given[0];
    let refuse = |lowering: &Lowering<'e>, found: String, expected: &str| {
        let problem = Mistake::Misfit {
            function: function.name.into(),
            argument: parameter.name.into(),
            found,
            expected: expected.into(),
        };
        Err(lowering.errors.report(expr, problem))
    };
    match parameter.kind {
        Kind::Tensor => Ok(Argument::Tensor(lowering.tensor(expr)?)),
        Kind::Tensors | Kind::Collection | Kind::State => {
            let mut values = vec![];
            for expr in given {
                match lowering.expression(expr)? {
                    Bound::Weights(weights) if parameter.kind == Kind::Collection => {
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
        Kind::Size => match lowering.expression(expr)? {
            Bound::Number(n @ Number::Integer(size)) if size > 0 => Ok(Argument::Number(n)),
            other => refuse(lowering, lowering.describe_bound(&other), "a positive integer known while compiling"),
        },
        Kind::SizeOrTensor => match lowering.expression(expr)? {
            Bound::Number(n @ Number::Integer(size)) if size > 0 => Ok(Argument::Number(n)),
            Bound::Tensor(value) => Ok(Argument::Tensor(lowering.var(value))),
            other => refuse(
                lowering,
                lowering.describe_bound(&other),
                "a positive integer known while compiling, or a value",
            ),
        },
        Kind::Axis => match lowering.expression(expr)? {
            Bound::Number(n @ Number::Integer(_)) => Ok(Argument::Number(n)),
            other => refuse(
                lowering,
                lowering.describe_bound(&other),
                "an axis: an integer known while compiling, counted from the end if negative",
            ),
        },
        Kind::RealOr(words) if word(expr, words).is_some() => Ok(Argument::Word(word(expr, words).unwrap_or_default())),
        Kind::Real | Kind::RealOr(_) => match lowering.expression(expr)? {
            Bound::Number(n) => Ok(Argument::Number(n)),
            other => refuse(lowering, lowering.describe_bound(&other), "a number known while compiling"),
        },
        Kind::Flag => match lowering.expression(expr)? {
            Bound::Flag(flag) => Ok(Argument::Flag(flag)),
            other => refuse(lowering, lowering.describe_bound(&other), "`true` or `false`"),
        },
        Kind::Shape | Kind::Axes | Kind::Sizes => match (&expr.kind, parameter.kind) {
            (ExprKind::Array(items), _) => {
                let mut numbers = vec![];
                for item in items {
                    match lowering.number(item)?.to_integer() {
                        Some(n) => numbers.push(n),
                        None => return refuse(lowering, format!("`{item}`"), "integers between the brackets"),
                    }
                }
                Ok(Argument::Numbers(numbers))
            }
            (_, Kind::Shape) => refuse(lowering, format!("`{expr}`"), "integers in brackets, as `[3, 4]`"),
            _ => match lowering.number(expr)? {
                n @ Number::Integer(_) => Ok(Argument::Number(n)),
                other => refuse(lowering, other.to_string(), "an integer, or several in brackets, as `[0, 1]`"),
            },
        },
        Kind::Text => match lowering.expression(expr)? {
            Bound::Text(text) => Ok(Argument::Text(text)),
            other => refuse(lowering, lowering.describe_bound(&other), "a text in double quotes"),
        },
        Kind::PerAxis { axes, least, words } => {
            read_per_axis(function, parameter, expr, (axes, least, words), lowering)
        }
        Kind::Word(words) => match word(expr, words) {
            Some(word) => Ok(Argument::Word(word)),
            None => {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                refuse(lowering, format!("`{expr}`"), &words.join(" or "))
            }
        },
    }
}

/// The word that stands there, if it is one of these.
fn word(expr: &Expr, words: &[&str]) -> Option<String> {
    match &expr.kind {
        ExprKind::Name(name) if words.iter().any(|word| name == word) => Some(name.to_string()),
        _ => None,
    }
}

/// Evaluates an argument of [`Kind::PerAxis`].
fn read_per_axis<'e>(
    function: &Function,
    parameter: &Parameter,
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
    let refuse = |lowering: &Lowering<'e>, found: String| {
        let (function, argument) = (function.name.into(), parameter.name.into());
        Err(lowering
            .errors
            .report(expr.span, Mistake::Misfit { function, argument, found, expected: expected.clone() }))
    };
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

/// Sizes beyond this are larger than any tensor.
const SIZE: i64 = 1 << 31;
