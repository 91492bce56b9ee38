//! Expressions.

use super::broadcast::common;
use super::scope::{Bound, Meaning};
use super::{Lowering, Number};
use crate::builder::Var;
use crate::error::{Mistake, Place, Reported};
use crate::graph::{Element, Origin, Shape};
use crate::syntax::tree::{BinaryOperator, Expr, ExprKind};
use syn::Ident;

impl<'e> Lowering<'e> {
    /// The value of an expression.
    ///
    /// # Errors
    /// If a mistake in it has been reported.
    pub fn expression(&mut self, expr: &Expr) -> Result<Bound, Reported> {
        match &expr.kind {
            ExprKind::Integer(n) => match i64::try_from(*n) {
                Ok(n) => Ok(Bound::Number(Number::Integer(n))),
                Err(_) => Err(self.errors.report(expr, Mistake::Overflow {})),
            },
            ExprKind::Broken => Err(Reported),
            ExprKind::Float(x) => Ok(Bound::Number(Number::Real(*x))),
            ExprKind::Bool(flag) => Ok(Bound::Flag(*flag)),
            ExprKind::Text(text) => Ok(Bound::Text(text.clone())),
            ExprKind::Name(name) => self.variable(name),
            ExprKind::Negate(x) => match self.expression(x)? {
                Bound::Number(n) => self.arithmetic(n.checked_neg(), expr),
                other => {
                    let x = self.real(other, &**x)?;
                    self.at(expr.span, |_| Bound::Tensor((-x).value))
                }
            },
            ExprKind::Binary(operator, a, b) => self.binary(*operator, a, b, expr.into()),
            ExprKind::Call(call) => self.call(call, expr.into()),
            ExprKind::Index(x, indices) => self.index(x, indices, expr.into()),
            ExprKind::Tuple(parts) => self.all(parts).map(Bound::Tuple),
            ExprKind::Array(parts) => self.all(parts).map(Bound::Array),
        }
    }

    /// All parts, so that the mistakes of all are reported.
    fn all(&mut self, parts: &[Expr]) -> Result<Vec<Bound>, Reported> {
        let results: Vec<_> = parts.iter().map(|part| self.expression(part)).collect();
        results.into_iter().collect()
    }

    /// Whatever `make` adds to the graph comes from `span`.
    fn at(&mut self, place: impl Into<Place>, make: impl FnOnce(&mut Self) -> Bound) -> Result<Bound, Reported> {
        self.builder.set_origin(Some(Origin::at(place)));
        let bound = make(self);
        self.builder.set_origin(None);
        Ok(bound)
    }

    /// The value of a name.
    pub(super) fn variable(&mut self, name: &Ident) -> Result<Bound, Reported> {
        let text = name.to_string();
        let Some(binding) = self.scopes.get(&text) else {
            return Err(self.unknown_variable(name));
        };
        binding.used.set(true);
        match &binding.meaning {
            Meaning::Bound(bound) => Ok(bound.clone()),
            Meaning::Unknown => Err(Reported),
            Meaning::Layer(_) => Err(self.errors.report(name.span(), Mistake::NotAValue { name: text, is: "a layer" })),
            Meaning::External(_) => {
                Err(self.errors.report(name.span(), Mistake::NotAValue { name: text, is: "a function" }))
            }
            Meaning::Template(_) => {
                Err(self.errors.report(name.span(), Mistake::NotAValue { name: text, is: "a template" }))
            }
        }
    }

    /// A value of the graph: numbers and arrays of numbers become constants.
    ///
    /// # Errors
    /// If it is no tensor.
    pub fn to_tensor(&mut self, bound: Bound, span: impl Into<Place>) -> Result<Var<'e>, Reported> {
        match bound {
            Bound::Tensor(value) => Ok(self.var(value)),
            Bound::Number(n) => Ok(self.builder.constant(n.to_f64(), Shape::scalar())),
            other => {
                let table = if let Bound::Array(parts) = &other { self.table(parts) } else { None };
                table.ok_or_else(|| {
                    let found = self.describe_bound(&other);
                    self.errors.report(span, Mistake::NotATensor { found })
                })
            }
        }
    }

    /// The tensor of an expression.
    ///
    /// # Errors
    /// If a mistake in it has been reported.
    pub fn tensor(&mut self, expr: &Expr) -> Result<Var<'e>, Reported> {
        let bound = self.expression(expr)?;
        self.to_tensor(bound, expr)
    }

    /// A tensor of real numbers.
    fn real(&mut self, bound: Bound, span: impl Into<Place>) -> Result<Var<'e>, Reported> {
        let span = span.into();
        let value = self.to_tensor(bound, span)?;
        match value.ty().element {
            Element::Real => Ok(value),
            Element::Class(_) => {
                let problem = Mistake::ArithmeticOnClasses { found: self.describe(value) };
                Err(self.report_at_value(span, problem, value))
            }
        }
    }

    /// The compile-time number of an expression.
    ///
    /// # Errors
    /// If it is none.
    pub fn number(&mut self, expr: &Expr) -> Result<Number, Reported> {
        match self.expression(expr)? {
            Bound::Number(n) => Ok(n),
            other => {
                let found = self.describe_bound(&other);
                Err(self.errors.report(expr, Mistake::NotANumber { found }))
            }
        }
    }

    /// The compile-time integer of an expression.
    pub(super) fn integer(&mut self, expr: &Expr) -> Result<i64, Reported> {
        let number = self.number(expr)?;
        number.to_integer().ok_or_else(|| self.errors.report(expr, Mistake::NotAnInteger { found: number.to_string() }))
    }

    /// A positive integer.
    pub(super) fn size(&mut self, expr: &Expr) -> Result<usize, Reported> {
        match self.integer(expr)? {
            n if n > 0 => Ok(n as usize),
            n => Err(self.errors.report(expr, Mistake::NotASize { found: n })),
        }
    }

    /// The sizes of a shape.
    pub(super) fn shape(&mut self, dims: &[Expr]) -> Result<Vec<usize>, Reported> {
        let sizes: Vec<_> = dims.iter().map(|dim| self.size(dim)).collect();
        sizes.into_iter().collect()
    }

    /// The number that arithmetic gave, unless it overflowed.
    fn arithmetic(&self, result: Option<Number>, span: impl Into<Place>) -> Result<Bound, Reported> {
        result.map(Bound::Number).ok_or_else(|| self.errors.report(span, Mistake::Overflow {}))
    }

    /// `a + b`, of numbers or of values.
    fn binary(&mut self, operator: BinaryOperator, a: &Expr, b: &Expr, span: Place) -> Result<Bound, Reported> {
        let (x, y) = (self.expression(a), self.expression(b));
        let (x, y) = (x?, y?);
        if let (Bound::Number(x), Bound::Number(y)) = (&x, &y) {
            let result = match operator {
                BinaryOperator::Add => x.checked_add(*y),
                BinaryOperator::Subtract => x.checked_sub(*y),
                BinaryOperator::Multiply => x.checked_mul(*y),
                BinaryOperator::Divide => x.checked_div(*y),
                BinaryOperator::Remainder => x.checked_rem(*y),
            };
            if result.is_none() && *y == Number::Integer(0) {
                return Err(self.errors.report(span, Mistake::DivisionByZero {}));
            }
            return self.arithmetic(result, span);
        }
        if operator == BinaryOperator::Remainder {
            let value = if matches!(x, Bound::Number(_)) { b } else { a };
            return Err(self.errors.report(span, Mistake::RemainderOfTensors { found: format!("`{value}`") }));
        }
        let (x, y) = (self.real(x, a), self.real(y, b));
        let (x, y) = (x?, y?);
        let Some(shape) = common(&x.shape(), &y.shape()) else {
            let problem = Mistake::Broadcast {
                left: format!("`{a}` has shape {}", x.shape()),
                right: format!("`{b}` has shape {}", y.shape()),
            };
            return Err(self.report_at_value(span, problem, y));
        };
        self.at(span, |this| {
            let (x, y) = (this.broadcast_to(x, &shape), this.broadcast_to(y, &shape));
            let result = match operator {
                BinaryOperator::Add => x + y,
                BinaryOperator::Subtract => x - y,
                BinaryOperator::Multiply => x * y,
                BinaryOperator::Divide | BinaryOperator::Remainder => x / y,
            };
            Bound::Tensor(result.value)
        })
    }
}
