//! Recurrent layers and their cells.
//!
//! Weights are stored `[in, out]`: `weight_ih` is the transpose of PyTorch's `weight_ih_l0`, `weight_hh` that of
//! `weight_hh_l0`, with the gates side by side in PyTorch's order; the biases are PyTorch's as they are.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::{Mistake, Reported};
use crate::graph::Shape;
use crate::lower::{Bound, Lowering};
use crate::model::Init;
use crate::operators::lstm::OUTPUT;
use crate::operators::scan::Recurrence;

const X: Parameter = Parameter::new("x", Kind::Tensor);
const HIDDEN: Parameter = Parameter::new("hidden", Kind::Size);
const BIAS: Parameter = Parameter::or("bias", Kind::Flag, Default::Flag(true));
const REVERSE: Parameter = Parameter::or("reverse", Kind::Flag, Default::Flag(false));
const LAST: Parameter = Parameter::or("last", Kind::Flag, Default::Flag(false));
const INITIAL: Parameter = Parameter::or("initial", Kind::State, Default::Absent);
const STATE: Parameter = Parameter::new("state", Kind::State);
const NONLINEARITY: Parameter = Parameter::or("nonlinearity", Kind::Word(&["tanh", "relu"]), Default::Word("tanh"));

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "rnn",
        parameters: &[X, HIDDEN, NONLINEARITY, BIAS, REVERSE, LAST, INITIAL],
        role: Role::Layer,
        docs: "Elman's recurrent layer, `[time, in]` to `[time, hidden]`: \
               hₜ = tanh(xₜ·weight_ih + bias_ih + hₜ₋₁·weight_hh + bias_hh), h₀ = 0 or `initial`; `nonlinearity = \
               relu` in place of tanh. A loop over time, not unrolled. `reverse = true` goes from the last step to \
               the first; the outputs stay in the order of time. `last = true` gives `(outputs, h)` with the state \
               after the last turn. Weights are `[in, hidden]` and `[hidden, hidden]`, PyTorch's transposed; all \
               begin evenly between ±1/√hidden, as PyTorch's `RNN`.",
        examples: &[
            Example::new("input x: [5, 3];", "rnn(x, 4)"),
            Example::new("input x: [3, 2];", "rnn(x, 3, bias = false)"),
            Example::new("input x: [4, 3];", "rnn(x, 2, reverse = true)"),
            Example::new("input x: [4, 3]; input h: [2];", "rnn(x, 2, initial = h)"),
            Example::new("input x: [4, 3];", "rnn(x, 2, last = true)[1]"),
            Example::new("input x: [3, 3];", "rnn(x, 1, nonlinearity = relu, last = true)[0]").within(1.0, 2.0),
        ],
        build: |lowering, args| layer(lowering, args, Cell::Rnn { relu: args.word("nonlinearity") == "relu" }),
    },
    Function {
        name: "gru",
        parameters: &[X, HIDDEN, BIAS, REVERSE, LAST, INITIAL],
        role: Role::Layer,
        docs: "Gated recurrent units (Cho et al. 2014, as PyTorch's `GRU`), `[time, in]` to `[time, hidden]`: \
               r, z = σ(x·Wᵢ + bᵢ + h·Wₕ + bₕ), n = tanh(x·Wᵢₙ + bᵢₙ + r ⊙ (h·Wₕₙ + bₕₙ)), h ← (1 − z) ⊙ n + z ⊙ h. \
               `weight_ih` is `[in, 3·hidden]`, `weight_hh` `[hidden, 3·hidden]`, with r, z, n side by side. \
               `reverse`, `last`, `initial` and what everything begins as: see `rnn`.",
        examples: &[
            Example::new("input x: [5, 3];", "gru(x, 4)"),
            Example::new("input x: [3, 2];", "gru(x, 3, bias = false)"),
            Example::new("input x: [4, 3];", "gru(x, 2, reverse = true)"),
            Example::new("input x: [4, 3]; input h: [2];", "gru(x, 2, initial = h)"),
            Example::new("input x: [4, 3];", "gru(x, 2, last = true)[1]"),
        ],
        build: |lowering, args| layer(lowering, args, Cell::Gru),
    },
    Function {
        name: "lstm",
        parameters: &[X, HIDDEN, BIAS, REVERSE, LAST, INITIAL],
        role: Role::Layer,
        docs: "Long short-term memory (Hochreiter and Schmidhuber 1997, with Gers' forget gate, as PyTorch's `LSTM`), \
               `[time, in]` to `[time, hidden]`: i, f, o = σ(x·Wᵢ + bᵢ + h·Wₕ + bₕ), g = tanh(…), c ← f ⊙ c + i ⊙ g, \
               h ← o ⊙ tanh(c). `weight_ih` is `[in, 4·hidden]`, `weight_hh` `[hidden, 4·hidden]`, with i, f, g, o \
               side by side. `initial` is `(h, c)`, and `last = true` gives `(outputs, (h, c))`. `reverse` and what \
               everything begins as: see `rnn`.",
        examples: &[
            Example::new("input x: [5, 3];", "lstm(x, 4)"),
            Example::new("input x: [3, 2];", "lstm(x, 3, bias = false)"),
            Example::new("input x: [4, 3];", "lstm(x, 2, reverse = true)"),
            Example::new("input x: [4, 3]; input h: [2]; input c: [2];", "lstm(x, 2, initial = (h, c))"),
            Example::new("input x: [4, 3];", "lstm(x, 2, last = true)[0]"),
        ],
        build: |lowering, args| layer(lowering, args, Cell::Lstm),
    },
    Function {
        name: "rnn_cell",
        parameters: &[X, STATE, HIDDEN, NONLINEARITY, BIAS],
        role: Role::Layer,
        docs: "One step of `rnn`: `rnn_cell(x, h, hidden)` is the next h. One cell for several steps: `layer cell = \
               rnn_cell(hidden);` and `cell(x, h)`.",
        examples: &[
            Example::new("input x: [3]; input h: [4];", "rnn_cell(x, h, 4)"),
            Example::new("input x: [3]; input h: [2];", "rnn_cell(x, h, 2, bias = false)"),
            Example::new("input x: [3]; input h: [1];", "rnn_cell(x, h, 1, nonlinearity = relu)").within(1.0, 2.0),
        ],
        build: |lowering, args| one_step(lowering, args, Cell::Rnn { relu: args.word("nonlinearity") == "relu" }),
    },
    Function {
        name: "gru_cell",
        parameters: &[X, STATE, HIDDEN, BIAS],
        role: Role::Layer,
        docs: "One step of `gru`: `gru_cell(x, h, hidden)` is the next h. See `rnn_cell`.",
        examples: &[
            Example::new("input x: [3]; input h: [4];", "gru_cell(x, h, 4)"),
            Example::new("input x: [3]; input h: [2];", "gru_cell(x, h, 2, bias = false)"),
        ],
        build: |lowering, args| one_step(lowering, args, Cell::Gru),
    },
    Function {
        name: "lstm_cell",
        parameters: &[X, STATE, HIDDEN, BIAS],
        role: Role::Layer,
        docs: "One step of `lstm`: `lstm_cell(x, (h, c), hidden)` is the next `(h, c)`. See `rnn_cell`.",
        examples: &[
            Example::new("input x: [3]; input h: [4]; input c: [4];", "lstm_cell(x, (h, c), 4)[0]"),
            Example::new("input x: [3]; input h: [2]; input c: [2];", "lstm_cell(x, (h, c), 2, bias = false)[1]"),
        ],
        build: |lowering, args| one_step(lowering, args, Cell::Lstm),
    },
];

/// What a step does.
#[derive(Clone, Copy)]
enum Cell {
    Rnn { relu: bool },
    Gru,
    Lstm,
}

/// The stored tensors of a cell.
struct Weights<'e> {
    input: Var<'e>,
    hidden: Var<'e>,
    /// Of inputs and hidden state.
    bias: Option<(Var<'e>, Var<'e>)>,
    units: usize,
}

impl<'e> Weights<'e> {
    fn new(lowering: &mut Lowering<'e>, args: &Arguments<'e>, cell: Cell, inputs: usize) -> Result<Self, Reported> {
        let units = args.size("hidden").unwrap_or(1);
        let width = cell.gates().checked_mul(units);
        let width = width.ok_or_else(|| lowering.errors.report(args.span("hidden"), Mistake::Overflow {}))?;
        let bound = 1.0 / (units as f64).sqrt();
        let mut tensor =
            |name, dims: Vec<usize>| lowering.parameter(name, dims, Init::Uniform(-bound, bound), args.span);
        let input = tensor("weight_ih", vec![inputs, width])?;
        let hidden = tensor("weight_hh", vec![units, width])?;
        let bias = match args.flag("bias") {
            true => Some((tensor("bias_ih", vec![width])?, tensor("bias_hh", vec![width])?)),
            false => None,
        };
        Ok(Weights { input, hidden, bias, units })
    }
}

impl Cell {
    fn gates(self) -> usize {
        match self {
            Cell::Rnn { .. } => 1,
            Cell::Gru => 3,
            Cell::Lstm => 4,
        }
    }

    /// The names of what is carried.
    fn state(self) -> &'static [&'static str] {
        match self {
            Cell::Lstm => &["h", "c"],
            Cell::Rnn { .. } | Cell::Gru => &["h"],
        }
    }

    /// The next state.
    fn step<'e>(self, lowering: &Lowering<'e>, w: &Weights<'e>, x: Var<'e>, state: &[Var<'e>]) -> Vec<Var<'e>> {
        let (h, shape) = (state[0], state[0].shape_with([self.gates() * w.units]));
        let plus = |x: Var<'e>, y: Var<'e>| x + lowering.broadcast_to(y, &x.shape());
        let hint = |value: Var<'e>, name: &str| {
            lowering.builder.hint(value.value, name);
            value
        };
        let gate = |z: Var<'e>, n: usize| z.slice(0, n * w.units, w.units);
        let from_input = x.linear(w.input);
        if let Cell::Gru = self {
            // The new state's bias is gated: the biases stay apart.
            let (a, b) = (from_input, h.linear(w.hidden));
            let (a, b) = w.bias.map_or((a, b), |(ih, hh)| (plus(a, ih), plus(b, hh)));
            let (a, b) = (hint(lowering.broadcast_to(a, &shape), "from_x"), hint(b, "from_h"));
            let reset = hint((gate(a, 0) + gate(b, 0)).sigmoid(), "r");
            let update = hint((gate(a, 1) + gate(b, 1)).sigmoid(), "z");
            let new = hint((gate(a, 2) + reset * gate(b, 2)).tanh(), "new");
            return vec![hint((1.0 - update) * new + update * h, "h_next")];
        }
        let from_input = w.bias.map_or(from_input, |(ih, hh)| plus(from_input, ih + hh));
        let from_input = hint(lowering.broadcast_to(from_input, &shape), "from_x");
        let z = hint(from_input + h.linear(w.hidden), "sums");
        match self {
            Cell::Rnn { relu: true } => vec![hint(z.relu(), "h_next")],
            Cell::Rnn { relu: false } => vec![hint(z.tanh(), "h_next")],
            Cell::Gru | Cell::Lstm => {
                let gates = hint(z.lstm_gates(), "gates");
                let c = hint(gates.lstm_state(state[1]), "c_next");
                let squashed = hint(c.tanh(), "c_tanh");
                vec![hint(gates.lstm_gate(OUTPUT, squashed), "h_next"), c]
            }
        }
    }
}

/// The given state, checked.
fn state<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    name: &str,
    cell: Cell,
    batch: bool,
) -> Result<Option<Vec<Var<'e>>>, Reported> {
    let given = args.tensors(name);
    let units = args.size("hidden").unwrap_or(1);
    let expected = match cell {
        Cell::Lstm => format!("`(h, c)`, each of shape [{units}]"),
        Cell::Rnn { .. } | Cell::Gru => format!("shape [{units}]"),
    };
    if given.is_empty() {
        return Ok(None);
    }
    let fits = |value: &Var<'e>| value.shape().dims == [units] && value.ty().element == crate::graph::Element::Real;
    if given.len() != cell.state().len() || !given.iter().all(fits) {
        return Err(args.misfit(name, expected, lowering));
    }
    let batch = batch || given.iter().any(|value| value.shape().batch);
    Ok(Some(given.iter().map(|value| lowering.broadcast_to(*value, &value.shape().with_batch(batch))).collect()))
}

/// A layer: `[time, in]` to `[time, hidden]`.
fn layer<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>, cell: Cell) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    let [length, inputs] = x.shape().dims[..] else {
        return Err(args.misfit("x", "the two axes [time, features]", lowering));
    };
    let initial = state(lowering, args, "initial", cell, x.shape().batch)?;
    let weights = Weights::new(lowering, args, cell, inputs)?;
    lowering.checked_shape(x.shape_with([length, cell.gates() * weights.units]), args.span)?;
    let zero = Shape { batch: x.shape().batch, dims: vec![weights.units] };
    let first = initial.unwrap_or_else(|| vec![lowering.builder.constant(0.0, zero); cell.state().len()]);
    let mut recurrence = Recurrence::new(lowering.builder, length, args.flag("reverse"));
    let carried: Vec<Var<'e>> = first.into_iter().map(|first| recurrence.carry(first)).collect();
    for (leaf, name) in carried.iter().zip(cell.state()) {
        lowering.builder.hint(leaf.value, name);
    }
    let slice = recurrence.slice(x);
    let next = cell.step(lowering, &weights, slice, &carried);
    for (&leaf, &next) in carried.iter().zip(&next) {
        recurrence.next(leaf, next);
    }
    let mut trace = recurrence.run(&[next[0].value]);
    let outputs = Bound::Tensor(trace.stack(next[0]).value);
    if !args.flag("last") {
        return Ok(outputs);
    }
    let last = carried.iter().map(|&leaf| Bound::Tensor(trace.last(leaf).value)).collect();
    Ok(Bound::Tuple(vec![outputs, one_or_tuple(last)]))
}

/// A cell: one step.
fn one_step<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>, cell: Cell) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    let [inputs] = x.shape().dims[..] else {
        return Err(args.misfit("x", "the one axis [features]", lowering));
    };
    let given = state(lowering, args, "state", cell, x.shape().batch)?;
    let Some(given) = given else { return Err(args.misfit("state", "the state of the step before", lowering)) };
    let weights = Weights::new(lowering, args, cell, inputs)?;
    let next = cell.step(lowering, &weights, x, &given);
    Ok(one_or_tuple(next.into_iter().map(|value| Bound::Tensor(value.value)).collect()))
}

fn one_or_tuple(mut values: Vec<Bound>) -> Bound {
    match values.len() {
        1 => values.remove(0),
        _ => Bound::Tuple(values),
    }
}
