//! Writing graphs as mathematics: `dy * (1.0 - y * y)`.

use crate::graph::{Again, Graph, Origin, Shape, Type, Value};
use crate::operators::{Elementwise, Op, Structured, arithmetic};
use std::cell::RefCell;
use std::ops;
use std::rc::Rc;

/// A graph under construction.
#[derive(Default)]
pub struct Builder {
    graph: RefCell<Graph>,
    /// Where the values that are being made come from.
    origin: RefCell<Option<Origin>>,
}

/// A value of a graph under construction.
#[derive(Clone, Copy)]
pub struct Var<'b> {
    /// The graph.
    pub builder: &'b Builder,
    /// The value.
    pub value: Value,
}

impl Builder {
    /// Goes on building `graph`.
    pub fn new(graph: Graph) -> Self {
        Builder { graph: RefCell::new(graph), origin: RefCell::new(None) }
    }

    /// The graph built so far.
    pub fn graph(&self) -> std::cell::Ref<'_, Graph> {
        self.graph.borrow()
    }

    /// Ends the construction.
    pub fn finish(self) -> Graph {
        self.graph.into_inner()
    }

    /// Where values that are made now come from.
    pub fn origin(&self) -> Option<Origin> {
        self.origin.borrow().clone()
    }

    /// Values made from now on come from here.
    pub fn set_origin(&self, origin: Option<Origin>) {
        *self.origin.borrow_mut() = origin;
    }

    /// A handle of a value.
    pub fn var(&self, value: Value) -> Var<'_> {
        Var { builder: self, value }
    }

    /// Adds a node of known type.
    pub fn insert(&self, op: Op, operands: &[Value], ty: Type) -> Var<'_> {
        let origin = self.origin.borrow().clone().unwrap_or_else(Origin::unknown);
        self.var(self.graph.borrow_mut().insert(op, operands, ty, origin))
    }

    /// Names a value that has no name yet.
    pub fn name(&self, value: Value, name: &str, span: proc_macro2::Span) {
        self.graph.borrow_mut().name(value, name, span);
    }

    /// What to call a value that has no name.
    pub fn hint(&self, value: Value, hint: &str) {
        self.graph.borrow_mut().hint(value, hint);
    }

    /// Has a value stand for another one of this origin.
    pub fn stand_for(&self, value: Value, origin: &Origin) {
        self.graph.borrow_mut().stand_for(value, origin);
    }

    /// Says what becomes of a value after the forward pass.
    pub fn mark(&self, value: Value, again: Again) {
        self.graph.borrow_mut().mark(value, again);
    }

    /// `value` in every element.
    pub fn constant(&self, value: f64, shape: Shape) -> Var<'_> {
        self.insert(Op::constant(value), &[], Type::real(shape))
    }

    /// The number of samples of the batch, as a real number.
    pub fn samples(&self) -> Var<'_> {
        self.insert(Op::Samples, &[], Type::real(Shape::scalar()))
    }

    /// An elementwise operator of operands of one shape.
    pub fn elementwise(&self, op: &'static Elementwise, operands: &[Var<'_>]) -> Var<'_> {
        let shape = operands[0].shape();
        debug_assert!(operands.iter().all(|o| o.shape() == shape), "{} of unequal shapes", op.name);
        let operands: Vec<_> = operands.iter().map(|o| o.value).collect();
        self.insert(Op::Elementwise(op), &operands, Type::real(shape))
    }

    /// A structured operator whose operands are known to fit.
    pub fn structured(&self, op: impl Structured, operands: &[Var<'_>]) -> Var<'_> {
        self.structured_op(Rc::new(op), operands)
    }

    /// The same of an operator that there is already.
    pub fn structured_op(&self, op: Rc<dyn Structured>, operands: &[Var<'_>]) -> Var<'_> {
        let types: Vec<_> = operands.iter().map(|o| o.ty()).collect();
        let ty = match op.infer(&types.iter().collect::<Vec<_>>()) {
            Ok(ty) => ty,
            Err(problem) => unreachable!("a rule built {op:?} of {types:?}: {problem}"),
        };
        let operands: Vec<_> = operands.iter().map(|o| o.value).collect();
        self.insert(Op::Structured(op), &operands, ty)
    }
}

impl<'b> Var<'b> {
    /// The shape.
    pub fn shape(self) -> Shape {
        self.builder.graph.borrow().shape(self.value).clone()
    }

    /// Shape and element.
    pub fn ty(self) -> Type {
        self.builder.graph.borrow().ty(self.value).clone()
    }

    /// A constant of this value's shape.
    pub fn constant_like(self, value: f64) -> Var<'b> {
        self.builder.constant(value, self.shape())
    }
}

/// What may stand beside a value in a formula.
pub trait IntoVar<'b> {
    /// As a value of the same shape as `like`.
    fn into_var(self, like: Var<'b>) -> Var<'b>;
}

impl<'b> IntoVar<'b> for Var<'b> {
    fn into_var(self, _: Var<'b>) -> Var<'b> {
        self
    }
}

impl<'b> IntoVar<'b> for f64 {
    fn into_var(self, like: Var<'b>) -> Var<'b> {
        like.constant_like(self)
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $op:ident) => {
        impl<'b, R: IntoVar<'b>> ops::$trait<R> for Var<'b> {
            type Output = Var<'b>;
            fn $method(self, right: R) -> Var<'b> {
                self.builder.elementwise(&arithmetic::$op, &[self, right.into_var(self)])
            }
        }
        impl<'b> ops::$trait<Var<'b>> for f64 {
            type Output = Var<'b>;
            fn $method(self, right: Var<'b>) -> Var<'b> {
                right.builder.elementwise(&arithmetic::$op, &[self.into_var(right), right])
            }
        }
    };
}
operator!(Add, add, ADD);
operator!(Sub, sub, SUB);
operator!(Mul, mul, MUL);
operator!(Div, div, DIV);

impl<'b> ops::Neg for Var<'b> {
    type Output = Var<'b>;
    fn neg(self) -> Var<'b> {
        self.builder.elementwise(&arithmetic::NEG, &[self])
    }
}
