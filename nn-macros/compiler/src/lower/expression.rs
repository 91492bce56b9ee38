//! Expressions.

use super::broadcast::common;
use super::scope::{Bound, Instance, Meaning};
use super::{DEPTH, Lowering, Number};
use crate::builder::Var;
use crate::error::{Mistake, Place, Reported};
use crate::functions::{self, Arguments};
use crate::graph::{Element, Origin, Shape};
use crate::syntax::tree::{BinaryOperator, Call, Expr, ExprKind, Index, Template};
use std::rc::Rc;
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

    fn arithmetic(&self, result: Option<Number>, span: impl Into<Place>) -> Result<Bound, Reported> {
        result.map(Bound::Number).ok_or_else(|| self.errors.report(span, Mistake::Overflow {}))
    }

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

    fn call(&mut self, call: &Call, span: Place) -> Result<Bound, Reported> {
        let name = call.function.to_string();
        match self.scopes.get(&name).map(|binding| (binding.meaning.clone(), binding.used.clone())) {
            Some((Meaning::Layer(instance), used)) => {
                used.set(true);
                self.call_instance(&instance, call, span)
            }
            Some((Meaning::Template(template), used)) => {
                used.set(true);
                let group = self.names.call(&name);
                self.in_group(group, |this| this.expand(&template, call, span))
            }
            Some((Meaning::External(number), used)) => {
                used.set(true);
                self.call_external(number, call, span)
            }
            Some((Meaning::Unknown, _)) if functions::find(&name).is_none() => Err(Reported),
            _ => match functions::find(&name) {
                Some(function) => self.call_function(function, call, span),
                None => Err(self.unknown_function(&call.function)),
            },
        }
    }

    /// A function of the user's own, of each element.
    fn call_external(&mut self, number: usize, call: &Call, span: Place) -> Result<Bound, Reported> {
        let arguments = call.arguments.iter().map(|argument| self.expression(argument));
        let arguments = arguments.collect::<Result<Vec<_>, _>>()?;
        let x = match (&arguments[..], &call.settings[..]) {
            ([Bound::Tensor(x)], []) if self.graph().ty(*x).element == Element::Real => self.var(*x),
            _ => {
                let mistake = Mistake::ExternalArguments { name: call.function.to_string() };
                return Err(self.errors.report(span, mistake));
            }
        };
        self.builder.set_origin(Some(Origin::at(span.span())));
        let result = x.external(number, 0);
        self.builder.set_origin(None);
        if !self.binding.is_empty() {
            self.builder.hint(result.value, &format!("{}_{}", self.binding, call.function));
        }
        Ok(Bound::Tensor(result.value))
    }

    fn unknown_function(&self, name: &Ident) -> Reported {
        let text = name.to_string();
        if let Some(binding) = self.scopes.get(&text) {
            let is = if matches!(binding.meaning, Meaning::Bound(Bound::Tensor(_))) { "a value" } else { "a constant" };
            let problem = Mistake::NotAFunction { name: text.clone(), is };
            return self.errors.report_with(name.span(), problem, binding.span, format!("`{text}` is bound here"));
        }
        if let Some(later) = self.later.get(&text) {
            let problem = Mistake::BoundLater { name: text.clone() };
            return self.errors.report_with(name.span(), problem, *later, format!("`{text}` is bound here"));
        }
        let known = self.callable();
        self.unknown("function", name, known.iter().map(String::as_str))
    }

    fn in_group<T>(&mut self, group: Option<String>, make: impl FnOnce(&mut Self) -> T) -> T {
        let opened = group.map(|group| self.names.push(group)).is_some();
        let result = make(self);
        if opened {
            self.names.close();
        }
        result
    }

    fn call_function(
        &mut self,
        function: &'static functions::Function,
        call: &Call,
        span: Place,
    ) -> Result<Bound, Reported> {
        // Inner calls first, so that layers are numbered in the order they are applied.
        let arguments = Arguments::check(function, call, self)?;
        let group = match function.role {
            functions::Role::Layer => self.names.call(function.name),
            _ => None,
        };
        self.builder.set_origin(Some(Origin::at(span)));
        let before = self.graph().len();
        let result = self.in_group(group, |this| (function.build)(this, &arguments));
        let made = before..self.graph().len();
        let values = arguments.values();
        self.calls.push(crate::model::Call { function: function.name, place: span, arguments: values, made });
        self.builder.set_origin(None);
        if let (Ok(Bound::Tensor(value)), false) = (&result, self.binding.is_empty()) {
            self.builder.hint(*value, &format!("{}_{}", self.binding, function.name));
        }
        result
    }

    /// A use of a shared layer: its own settings, its own parameters.
    fn call_instance(&mut self, instance: &Rc<Instance>, call: &Call, span: Place) -> Result<Bound, Reported> {
        let mut whole = instance.call.clone();
        whole.function.set_span(call.function.span());
        if !call.settings.is_empty() {
            let problem = Mistake::SettingsOfInstance { name: call.function.to_string() };
            let made = instance.call.function.span();
            let note = format!("`{}` is made here", call.function);
            return Err(self.errors.report_with(call.settings[0].0.span(), problem, made, note));
        }
        // Arguments are evaluated where they stand, the layer's parameters live where the layer is.
        self.scopes.enter(false);
        let arguments: Vec<_> = call.arguments.iter().enumerate().map(|(n, expr)| self.hoist(n, expr)).collect();
        whole.arguments = arguments.into_iter().chain(instance.call.arguments.iter().cloned()).collect();
        let outside = self.names.enter(instance.path.clone());
        self.names.begin_statement(1);
        let result = match self.scopes.get(&whole.function.to_string()).map(|b| b.meaning.clone()) {
            Some(Meaning::Template(template)) => {
                self.names.reopen(&instance.path);
                self.expand(&template, &whole, span)
            }
            _ => match functions::find(&whole.function.to_string()) {
                Some(function) => self.call_function(function, &whole, span),
                None => Err(Reported),
            },
        };
        self.names.end_statement();
        self.names.enter(outside);
        self.scopes.leave();
        result
    }

    /// Evaluates an argument now; the expression that stands for its value.
    fn hoist(&mut self, number: usize, expr: &Expr) -> Expr {
        let name = Ident::new(&format!("__argument_{number}"), expr.span);
        let meaning = self.expression(expr).map_or(Meaning::Unknown, Meaning::Bound);
        self.scopes.bind(name.to_string(), meaning, false, expr.span);
        Expr { kind: ExprKind::Name(name), ..expr.clone() }
    }

    /// A template's body with its arguments for its parameters.
    fn expand(&mut self, template: &Template, call: &Call, span: Place) -> Result<Bound, Reported> {
        self.count(call.function.span())?;
        if self.depth >= DEPTH {
            // Nothing more is expanded: each of two calls that call each other would double the work.
            self.statements = super::STATEMENTS + 1;
            return Err(self
                .errors
                .report(span, Mistake::RecursiveTemplate { name: template.name.to_string(), limit: DEPTH }));
        }
        if let Some((name, _)) = call.settings.iter().find(|(name, _)| !template.parameters.contains(name)) {
            return Err(self.unknown_owned(
                "parameter",
                name,
                template.parameters.iter().map(Ident::to_string).collect(),
            ));
        }
        let (mut values, mut missing) = (vec![], vec![]);
        for (position, parameter) in template.parameters.iter().enumerate() {
            let setting = call.settings.iter().find(|(name, _)| name == parameter);
            if let (Some(_), Some((name, _))) = (call.arguments.get(position), setting) {
                let problem =
                    Mistake::GivenTwice { function: template.name.to_string(), argument: parameter.to_string() };
                return Err(self.errors.report(name.span(), problem));
            }
            let setting = setting.map(|(_, value)| value);
            match call.arguments.get(position).or(setting) {
                Some(expr) => values.push((parameter.clone(), self.expression(expr))),
                None => missing.push(parameter.to_string()),
            }
        }
        if let Some(extra) = call.arguments.get(template.parameters.len()) {
            let problem = Mistake::TooManyArguments {
                function: template.name.to_string(),
                signature: template_signature(template),
            };
            let note = format!("`{}` is defined here", template.name);
            return Err(self.errors.report_with(extra, problem, template.name.span(), note));
        }
        if !missing.is_empty() {
            let problem = Mistake::MissingArgument {
                function: template.name.to_string(),
                arguments: missing,
                signature: template_signature(template),
            };
            let note = format!("`{}` is defined here", template.name);
            return Err(self.errors.report_with(call.function.span(), problem, template.name.span(), note));
        }
        if let Some((_, Err(reported))) = values.iter().find(|(_, value)| value.is_err()) {
            return Err(*reported);
        }
        self.depth += 1;
        self.scopes.enter(true);
        for (parameter, value) in values {
            self.scopes.bind(
                parameter.to_string(),
                value.map_or(Meaning::Unknown, Meaning::Bound),
                false,
                parameter.span(),
            );
        }
        let before = self.errors.len();
        self.block(&template.body);
        let docs = std::mem::replace(&mut self.docs, template.result.to_string());
        self.names.begin_statement(self.count_layers(&template.result));
        let result = if self.errors.len() == before { self.expression(&template.result) } else { Err(Reported) };
        self.names.end_statement();
        self.docs = docs;
        self.scopes.leave();
        self.depth -= 1;
        self.errors.note_since(before, span, format!("in this call of `{}`", template.name));
        result
    }

    fn unknown_owned(&self, what: &'static str, name: &Ident, known: Vec<String>) -> Reported {
        self.unknown(what, name, known.iter().map(String::as_str))
    }

    /// `x[0]`, `x[.., 2..5]`; a number on a tuple picks a part.
    fn index(&mut self, x: &Expr, indices: &[Index], span: Place) -> Result<Bound, Reported> {
        let of_turn = match (&x.kind, indices.first()) {
            (ExprKind::Name(name), Some(Index::At(Expr { kind: ExprKind::Name(index), .. }))) => {
                self.slice_of_turn(name, index)
            }
            _ => None,
        };
        let (first, indices) = match of_turn {
            Some(slice) => (Ok(Bound::Tensor(slice.value)), &indices[1..]),
            None => (self.expression(x), indices),
        };
        let mut value = match first? {
            Bound::Tuple(parts) | Bound::Array(parts) => return self.part(&parts, indices, span),
            other => self.to_tensor(other, x)?,
        };
        if indices.len() > value.shape().rank() {
            let problem = Mistake::TooManyIndices { found: indices.len(), shape: value.shape().to_string() };
            return Err(self.report_at_value(span, problem, value));
        }
        let mut axis = 0;
        for index in indices {
            let len = value.shape().dims[axis];
            let (start, end, at) = match index {
                Index::All(_) => (0, len, None),
                Index::At(expr) => {
                    let start = self.position(expr, len, len.saturating_sub(1), value)?;
                    (start, start + 1, Some(expr.span))
                }
                Index::Range(from, to, range) => {
                    let start = from.as_ref().map_or(Ok(0), |expr| self.position(expr, len, len, value))?;
                    let end = to.as_ref().map_or(Ok(len), |expr| self.position(expr, len, len, value))?;
                    if start >= end {
                        let first = from.as_ref().map_or(*range, |expr| expr.ends().0);
                        let last = to.as_ref().map_or(*range, |expr| expr.ends().1);
                        return Err(self.errors.report((first, last), Mistake::EmptyRange { start, end }));
                    }
                    (start, end, None)
                }
            };
            self.builder.set_origin(Some(Origin::at(span)));
            value = value.slice(axis, start, end - start);
            if at.is_some() {
                let mut dims = value.shape().dims;
                dims.remove(axis);
                value = value.reshape(dims);
            } else {
                axis += 1;
            }
            self.builder.set_origin(None);
        }
        Ok(Bound::Tensor(value.value))
    }

    fn part(&mut self, parts: &[Bound], indices: &[Index], span: Place) -> Result<Bound, Reported> {
        match indices {
            [Index::At(expr)] => {
                let n = self.integer(expr)?;
                usize::try_from(n).ok().and_then(|n| parts.get(n)).cloned().ok_or_else(|| {
                    let problem = Mistake::IndexOutOfRange { index: n, len: parts.len(), of: "a tuple".into() };
                    self.errors.report(expr, problem)
                })
            }
            _ => Err(self.errors.report(span, Mistake::TupleIndex {})),
        }
    }

    /// An index into an axis of length `len`, counted from the end if negative, at most `most`.
    fn position(&mut self, expr: &Expr, len: usize, most: usize, value: Var<'e>) -> Result<usize, Reported> {
        let index = self.integer(expr)?;
        let from_start = if index < 0 { index + len as i64 } else { index };
        if (0..=most as i64).contains(&from_start) {
            return Ok(from_start as usize);
        }
        let problem = Mistake::IndexOutOfRange { index, len, of: "an axis".into() };
        Err(self.report_at_value(expr, problem, value))
    }
}

fn template_signature(template: &Template) -> String {
    let parameters: Vec<String> = template.parameters.iter().map(Ident::to_string).collect();
    format!("{}({})", template.name, parameters.join(", "))
}
