//! A call of a kernel.

use super::expression::Expression;
use crate::graph::Type;
use crate::operators::arithmetic::MUL;

/// Where an operator asks for its kernel: the types around it.
pub struct Site<'s> {
    /// The types of the operands.
    pub operands: Vec<&'s Type>,
    /// The type of the result.
    pub result: &'s Type,
}

impl Site<'_> {
    /// An elementwise loop that copies the operand as it is read.
    pub fn identity(&self) -> Call {
        Call::new("map")
    }
}

/// Where a function is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Among the precompiled kernels: `k::dense(…)`.
    Precompiled,
    /// Among those that are inlined for an instruction set: `s.dense(…)`.
    Inlined,
    /// In the optimiser: `optimizer.update_dense(…)`.
    Optimizer,
}

/// A kernel with its arguments, in the kernel's order.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The kernel's name in `nn_runtime::kernels`; empty for a sequence.
    pub function: &'static str,
    /// What it is given.
    pub arguments: Vec<Argument>,
    /// The operand whose memory the result may take over, and the kernel that does so.
    pub in_place: Option<(usize, &'static str)>,
    /// Whether the result must be zero before the call.
    pub cleared: bool,
    /// Whether the kernel returns one number instead of writing to memory.
    pub scalar: bool,
    /// Where it is found.
    pub home: Home,
    /// Calls that follow.
    pub rest: Vec<Call>,
}

/// An argument of a kernel.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// An operand as rows of these dimensions: `&[[[T; 3]; 2]]`.
    Rows(usize, Vec<usize>),
    /// An operand as one array of these dimensions: `&[[T; 3]; 2]`.
    One(usize, Vec<usize>),
    /// An operand as it is in memory, for a closure.
    All(usize),
    /// The result as rows.
    Out(Vec<usize>),
    /// The result as one array.
    OutOne(Vec<usize>),
    /// A number.
    Size(usize),
    /// Whole numbers.
    Sizes(Vec<usize>),
    /// A real number, always `f64`.
    Real(f64),
    /// A number in the workspace, by its field.
    Field(&'static str),
    /// The number of the first sample, of those that a thread takes, within a larger batch.
    FirstSample,
    /// The number of the slice that a loop is at.
    Time,
    /// A scalar of the network's type.
    Expression(Expression),
    /// Real numbers.
    Numbers(Vec<f64>),
    /// `true` or `false`.
    Flag(bool),
    /// A function of the user's own, by its number and how often it is differentiated.
    External(usize, usize),
    /// A parameter of this number, to be changed.
    Moved(usize),
    /// How a kernel slides over an image, of rows and columns each.
    Window {
        /// Its size.
        kernel: [usize; 2],
        /// From one window to the next.
        stride: [usize; 2],
        /// What lies before the first element.
        padding: [usize; 2],
        /// From one element of the kernel to the next.
        dilation: [usize; 2],
    },
}

impl Call {
    /// A call without arguments yet.
    pub fn new(function: &'static str) -> Self {
        Call {
            function,
            arguments: vec![],
            in_place: None,
            cleared: false,
            scalar: false,
            home: Home::Precompiled,
            rest: vec![],
        }
    }

    /// Several calls that write to one result.
    pub fn sequence() -> Self {
        Call::new("")
    }

    /// Then that one.
    pub fn then(mut self, call: Call) -> Self {
        if self.function.is_empty() {
            return call;
        }
        self.rest.push(call);
        self
    }

    /// The samples are some of the batch's: the first of them has a number.
    pub(super) fn of_some_samples(&mut self) {
        for argument in &mut self.arguments {
            if *argument == Argument::Field("first") {
                *argument = Argument::FirstSample;
            }
        }
    }

    fn argument(mut self, argument: Argument) -> Self {
        self.arguments.push(argument);
        self
    }

    /// An operand as rows of these dimensions.
    pub fn rows(self, operand: usize, row: Vec<usize>) -> Self {
        self.argument(Argument::Rows(operand, row))
    }

    /// An operand as one array of these dimensions.
    pub fn one(self, operand: usize, dims: Vec<usize>) -> Self {
        self.argument(Argument::One(operand, dims))
    }

    /// An operand as it is in memory, for a closure.
    pub fn all(self, operand: usize) -> Self {
        self.argument(Argument::All(operand))
    }

    /// The result as rows of these dimensions.
    pub fn out(self, row: Vec<usize>) -> Self {
        self.argument(Argument::Out(row))
    }

    /// The result as one array of these dimensions.
    pub fn out_one(self, dims: Vec<usize>) -> Self {
        self.argument(Argument::OutOne(dims))
    }

    /// A number.
    pub fn size(self, size: usize) -> Self {
        self.argument(Argument::Size(size))
    }

    /// The number of the slice that a loop is at.
    pub fn time(self) -> Self {
        self.argument(Argument::Time)
    }

    /// Whole numbers.
    pub fn sizes(self, sizes: Vec<usize>) -> Self {
        self.argument(Argument::Sizes(sizes))
    }

    /// A real number.
    pub fn real(self, value: f64) -> Self {
        self.argument(Argument::Real(value))
    }

    /// A number in the workspace.
    pub fn field(self, name: &'static str) -> Self {
        self.argument(Argument::Field(name))
    }

    /// The number of rows of the whole batch, of which each sample has so many.
    pub fn rows_of_all(self, each: usize) -> Self {
        let samples = Expression::Samples;
        let rows = match each {
            1 => samples,
            _ => Expression::Apply(&MUL, vec![samples, Expression::Literal(each as f64)]),
        };
        self.argument(Argument::Expression(rows))
    }

    /// Real numbers.
    pub fn numbers(self, numbers: Vec<f64>) -> Self {
        self.argument(Argument::Numbers(numbers))
    }

    /// `true` or `false`.
    pub fn flag(self, flag: bool) -> Self {
        self.argument(Argument::Flag(flag))
    }

    /// A function of the user's own.
    pub fn external(self, number: usize, order: usize) -> Self {
        self.argument(Argument::External(number, order))
    }

    /// How a kernel slides over an image.
    pub fn window(self, kernel: [usize; 2], stride: [usize; 2], padding: [usize; 2], dilation: [usize; 2]) -> Self {
        self.argument(Argument::Window { kernel, stride, padding, dilation })
    }

    /// The result may take over this operand's memory; then `function` is called without the operand.
    pub fn in_place(mut self, operand: usize, function: &'static str) -> Self {
        self.in_place = Some((operand, function));
        self
    }

    /// The result must be zero before the call.
    pub fn cleared(mut self) -> Self {
        self.cleared = true;
        self
    }

    /// The kernel returns one number.
    pub fn scalar(mut self) -> Self {
        self.scalar = true;
        self
    }
}
