//! The gates of an LSTM: input, forget, candidate and output side by side along the last axis.
//!
//! They are operators of their own so that a step reads and writes all four in one pass; each is a few products and sums.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::{Tensor, math};
use crate::schedule::{Call, Site};

/// An operator of gates a = [i, f, g, o] of `[…, 4·units]`, states c and derivatives d of `[…, units]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Lstm {
    /// z → a: σ of the first two blocks and of the last, tanh of the third.
    Gates,
    /// (a, d) → d ⊙ σ′ or d ⊙ tanh′ of what the gates are made of.
    GatesPullback,
    /// (a, c) → f ⊙ c + i ⊙ g.
    State,
    /// (a, c, d) → [d ⊙ g, d ⊙ c, d ⊙ i, 0], the derivative of the state by the gates.
    StatePullback,
    /// (a, x) → x times the gate of this number.
    Gate(usize),
}

const INPUT: usize = 0;
const FORGET: usize = 1;
const CANDIDATE: usize = 2;
/// The gate that lets the state out.
pub const OUTPUT: usize = 3;

impl Lstm {
    /// Whether each operand has four blocks.
    fn operands(&self) -> &'static [bool] {
        match self {
            Lstm::Gates => &[true],
            Lstm::GatesPullback => &[true, true],
            Lstm::State | Lstm::Gate(_) => &[true, false],
            Lstm::StatePullback => &[true, false, false],
        }
    }

    /// Whether the result has four blocks.
    fn is_wide(&self) -> bool {
        matches!(self, Lstm::Gates | Lstm::GatesPullback | Lstm::StatePullback)
    }

    /// A row of the result.
    fn row(&self, rows: &[&[f64]]) -> Vec<f64> {
        let (a, units) = (rows[0], rows[0].len() / 4);
        let slope = |n: usize, y: f64| if n / units == CANDIDATE { 1.0 - y * y } else { y * (1.0 - y) };
        let all = |f: &dyn Fn(usize, usize) -> f64| (0..4 * units).map(|n| f(n / units, n % units)).collect();
        let one = |f: &dyn Fn(usize) -> f64| (0..units).map(f).collect();
        let gate = |gate: usize, j: usize| a[gate * units + j];
        match *self {
            Lstm::Gates => all(&|block, j| match block {
                CANDIDATE => gate(block, j).tanh(),
                _ => math::sigmoid(gate(block, j)),
            }),
            Lstm::GatesPullback => (0..4 * units).map(|n| rows[1][n] * slope(n, a[n])).collect(),
            Lstm::State => one(&|j| gate(FORGET, j) * rows[1][j] + gate(INPUT, j) * gate(CANDIDATE, j)),
            Lstm::StatePullback => all(&|block, j| match block {
                INPUT => rows[2][j] * gate(CANDIDATE, j),
                FORGET => rows[2][j] * rows[1][j],
                CANDIDATE => rows[2][j] * gate(INPUT, j),
                _ => 0.0,
            }),
            Lstm::Gate(number) => one(&|j| gate(number, j) * rows[1][j]),
        }
    }
}

/// One block of the last axis.
fn block(x: Var<'_>, number: usize) -> Var<'_> {
    let last = x.shape().rank() - 1;
    let units = x.shape().dims[last] / 4;
    x.slice(last, number * units, units)
}

/// x as a block among zeros.
fn as_block(x: Var<'_>, number: usize) -> Var<'_> {
    let last = x.shape().rank() - 1;
    let units = x.shape().dims[last];
    x.place(last, number * units, 1, 4 * units)
}

impl Structured for Lstm {
    fn name(&self) -> &'static str {
        match self {
            Lstm::Gates => "lstm_gates",
            Lstm::GatesPullback => "lstm_gates_pullback",
            Lstm::State => "lstm_state",
            Lstm::StatePullback => "lstm_state_pullback",
            Lstm::Gate(_) => "lstm_gate",
        }
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let gates = operands[0];
        let units = match gates.shape.dims.last() {
            Some(&width) if width % 4 == 0 && width > 0 && gates.element == Element::Real => width / 4,
            _ => return Err(Misfit::new(0, gates, "four blocks of real numbers")),
        };
        let mut state = gates.clone();
        *state.shape.dims.last_mut().expect("a last axis") = units;
        for (position, (&ty, &wide)) in operands.iter().zip(self.operands()).enumerate() {
            let expected = if wide { gates } else { &state };
            if ty != expected {
                return Err(Misfit::new(position, ty, expected.to_string()));
            }
        }
        Ok(if self.is_wide() { gates.clone() } else { state })
    }

    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let apply = |op: Lstm, operands: &[Var<'b>]| Some(dy.builder.structured(op, operands));
        let a = args[0];
        match (self, operand) {
            (Lstm::Gates, _) => apply(Lstm::GatesPullback, &[y, dy]),
            (Lstm::GatesPullback, 0) => {
                // σ″ = 1 − 2σ and tanh″ = −2·tanh, by what each is.
                let part = |number: usize| {
                    let slope = -2.0 * block(a, number);
                    let slope = if number == CANDIDATE { slope } else { 1.0 + slope };
                    block(dy * args[1], number) * slope
                };
                Some(Var::concat(&[0, 1, 2, 3].map(part), a.shape().rank() - 1))
            }
            (Lstm::GatesPullback, _) => apply(Lstm::GatesPullback, &[a, dy]),
            (Lstm::State, 0) => apply(Lstm::StatePullback, &[a, args[1], dy]),
            (Lstm::State, _) => apply(Lstm::Gate(FORGET), &[a, dy]),
            (Lstm::StatePullback, 0) => {
                let (input, candidate) = (block(dy, CANDIDATE) * args[2], block(dy, INPUT) * args[2]);
                Some(as_block(input, INPUT) + as_block(candidate, CANDIDATE))
            }
            (Lstm::StatePullback, 1) => Some(block(dy, FORGET) * args[2]),
            (Lstm::StatePullback, _) => Some(
                block(dy, INPUT) * block(a, CANDIDATE)
                    + block(dy, FORGET) * args[1]
                    + block(dy, CANDIDATE) * block(a, INPUT),
            ),
            (Lstm::Gate(number), 0) => Some(as_block(dy * args[1], *number)),
            (Lstm::Gate(_), _) => apply(self.clone(), &[a, dy]),
        }
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let width = |tensor: &Tensor| *tensor.dims.last().expect("a last axis");
        let rows = operands[0].data.len() / width(operands[0]);
        let row = |n: usize| {
            let rows: Vec<&[f64]> = operands.iter().map(|x| &x.data[n * width(x)..][..width(x)]).collect();
            self.row(&rows)
        };
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: (0..rows).flat_map(row).collect() }
    }

    fn flops(&self, _: &[&Type], result: &Type) -> usize {
        match self {
            Lstm::GatesPullback | Lstm::State => 3 * result.shape.len(),
            _ => result.shape.len(),
        }
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = |ty: &Type| vec![*ty.shape.dims.last().expect("a last axis")];
        let function = match self {
            Lstm::Gates => "lstm_gates",
            Lstm::GatesPullback => "lstm_gates_d",
            Lstm::State => "lstm_state",
            Lstm::StatePullback => "lstm_state_d",
            Lstm::Gate(_) => "lstm_gate",
        };
        let operands = site.operands.iter().enumerate();
        let mut call = operands.fold(Call::new(function), |call, (n, ty)| call.rows(n, row(ty)));
        if let Lstm::Gate(number) = self {
            call = call.size(*number);
        }
        let call = call.out(row(site.result));
        match self {
            Lstm::Gates => call.in_place(0, "lstm_gates_mut"),
            Lstm::GatesPullback => call.in_place(1, "lstm_gates_d_mut"),
            _ => call,
        }
    }
}

impl<'b> Var<'b> {
    /// The gates of an LSTM.
    pub fn lstm_gates(self) -> Var<'b> {
        self.builder.structured(Lstm::Gates, &[self])
    }

    /// The next state, of these gates.
    pub fn lstm_state(self, c: Var<'b>) -> Var<'b> {
        self.builder.structured(Lstm::State, &[self, c])
    }

    /// What one of these gates lets through.
    pub fn lstm_gate(self, number: usize, x: Var<'b>) -> Var<'b> {
        self.builder.structured(Lstm::Gate(number), &[self, x])
    }
}
