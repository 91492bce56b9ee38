//! Fusion: patterns of nodes that one kernel computes.

use super::call::Call;
use super::phases::Threads;
use super::uses::Uses;
use crate::graph::{ByValue, Value, Values};
use crate::operators::Op;
use crate::operators::activation::{RELU, SIGMOID, TANH};
use crate::operators::arithmetic::{ADD, MUL, SUB};
use crate::operators::broadcast::Broadcast;
use crate::operators::contract::{Contract, FormKind};
use crate::operators::conv::{Convolution, Factor};
use crate::operators::lstm::{Lstm, OUTPUT};
use crate::operators::reduce::Sum;
use crate::operators::slice::Place;

/// Several nodes as one call.
#[derive(Clone, Debug)]
pub struct Fused {
    /// What the kernel reads.
    pub operands: Vec<Value>,
    /// The kernel.
    pub call: Call,
    /// The number the kernel returns, where it returns one besides what it writes.
    pub returns: Option<Value>,
}

/// The fusions of a program.
#[derive(Default)]
pub struct Fusions {
    /// By the value that the kernel writes or returns.
    pub by_root: ByValue<Fused>,
    /// Values that no longer are computed on their own.
    pub absorbed: Values,
}

impl Fusions {
    /// Finds all patterns.
    pub fn find(uses: &Uses<'_>, threads: Threads) -> Fusions {
        let mut fusions = Fusions::default();
        for value in uses.values() {
            fusions.dense(uses, value);
            fusions.convolution(uses, value);
            fusions.recurrent(uses, value);
            fusions.mean(uses, value);
            fusions.lstm(uses, value);
            fusions.softmax_d(uses, value);
            fusions.norm(uses, value);
            fusions.norm_d(uses, value);
        }
        for value in uses.values() {
            fusions.cross_entropy(uses, value, threads);
            fusions.binary_cross_entropy(uses, value, threads);
        }
        fusions.strided(uses);
        fusions
    }

    /// x·w + b, and an activation behind it.
    fn dense(&mut self, uses: &Uses<'_>, product: Value) -> Option<()> {
        let graph = uses.graph;
        let contract = graph.op(product).get::<Contract>()?;
        let sum = uses.only_user(product).filter(|&user| graph.op(user).is(&ADD))?;
        let repeated = graph.operands(sum).iter().copied().find(|&o| o != product)?;
        let bias = graph.op(repeated).get::<Broadcast>()?;
        let operands = graph.operands(product);
        let form = contract.form(graph.shape(operands[0]), graph.shape(operands[1]))?;
        // Without samples, the rows are those of the left operand.
        if !matches!(form.kind, FormKind::SharedRight | FormKind::Fixed) || form.transposed != (false, false) {
            return None;
        }
        let source = graph.operands(repeated)[0];
        let vector = !graph.shape(source).batch && graph.shape(source).dims == [form.n];
        if !vector || bias.kept != [graph.shape(sum).rank() - 1] {
            return None;
        }
        let activation = uses.only_user(sum).and_then(|user| {
            let kernels = [(&RELU, "dense_relu"), (&TANH, "dense_tanh"), (&SIGMOID, "dense_sigmoid")];
            kernels.iter().find(|(op, _)| graph.op(user).is(op)).map(|(_, kernel)| (user, *kernel))
        });
        self.absorbed.add(product);
        if uses.only_user(repeated).is_some() {
            self.absorbed.add(repeated);
        }
        let (root, kernel) = match activation {
            Some((root, kernel)) => {
                self.absorbed.add(sum);
                (root, kernel)
            }
            None => (sum, "dense"),
        };
        let call =
            Call::new(kernel).rows(0, vec![form.k]).one(1, vec![form.k, form.n]).one(2, vec![form.n]).out(vec![form.n]);
        self.by_root.insert(root, Fused { operands: vec![operands[0], operands[1], source], call, returns: None });
        Some(())
    }

    /// x ∗ w + b, and relu behind it.
    fn convolution(&mut self, uses: &Uses<'_>, y: Value) -> Option<()> {
        let graph = uses.graph;
        let convolution = graph.op(y).get::<Convolution>().filter(|c| c.by == Factor::Output)?;
        let sum = uses.only_user(y).filter(|&user| graph.op(user).is(&ADD))?;
        let repeated = graph.operands(sum).iter().copied().find(|&o| o != y)?;
        let bias = graph.op(repeated).get::<Broadcast>()?;
        let source = graph.operands(repeated)[0];
        if graph.shape(source).batch || bias.kept != [0] {
            return None;
        }
        self.absorbed.add(y);
        if uses.only_user(repeated).is_some() {
            self.absorbed.add(repeated);
        }
        let relu = uses.only_user(sum).filter(|&user| graph.op(user).is(&RELU));
        if relu.is_some() {
            self.absorbed.add(sum);
        }
        let mut operands = graph.operands(y).to_vec();
        operands.push(source);
        let call = convolution.with_bias(if relu.is_some() { "conv2d_relu" } else { "conv2d" });
        self.by_root.insert(relu.unwrap_or(sum), Fused { operands, call, returns: None });
        Some(())
    }

    /// h·w + z where z is a slice of a loop's sequence: what all inputs of a recurrent layer were multiplied to.
    fn recurrent(&mut self, uses: &Uses<'_>, product: Value) -> Option<()> {
        let graph = uses.graph;
        let contract = graph.op(product).get::<Contract>()?;
        let sum = uses.only_user(product).filter(|&user| graph.op(user).is(&ADD))?;
        let other = graph.operands(sum).iter().copied().find(|&o| o != product)?;
        if !matches!(graph.op(other), Op::Bound(_)) || graph.shape(product).dims.len() != 1 {
            return None;
        }
        let operands = graph.operands(product);
        let form = contract.form(graph.shape(operands[0]), graph.shape(operands[1]))?;
        if form.kind != FormKind::SharedRight || form.transposed.1 || self.absorbed.contains(product) {
            return None;
        }
        self.absorbed.add(product);
        let call = Call::new("dense_plus")
            .rows(0, vec![form.k])
            .one(1, vec![form.k, form.n])
            .rows(2, vec![form.n])
            .out(vec![form.n])
            .in_place(2, "dense_linear_add");
        self.by_root.insert(sum, Fused { operands: vec![operands[0], operands[1], other], call, returns: None });
        Some(())
    }

    /// The way back from an LSTM's state and output to what its gates are made of.
    fn lstm(&mut self, uses: &Uses<'_>, dz: Value) -> Option<()> {
        let graph = uses.graph;
        let is = |value: Value, op: Lstm| graph.op(value).get::<Lstm>().is_some_and(|found| *found == op);
        let operands = is(dz, Lstm::GatesPullback).then(|| graph.operands(dz))?;
        let (gates, sum) = (operands[0], operands[1]);
        let terms = graph.op(sum).is(&ADD).then(|| graph.operands(sum))?;
        let by_state = *terms.iter().find(|&&term| is(term, Lstm::StatePullback))?;
        let by_output = *terms.iter().find(|&&term| graph.op(term).get::<Place>().is_some())?;
        let units = *graph.shape(by_output).dims.last()? / 4;
        let place = graph.op(by_output).get::<Place>()?;
        let product = graph.operands(by_output)[0];
        let factors = graph.op(product).is(&MUL).then(|| graph.operands(product))?;
        let fits = place.start == OUTPUT * units && place.axis + 1 == graph.shape(product).rank();
        let state = graph.operands(by_state);
        for value in [sum, by_state, by_output, product] {
            uses.only_user(value)?;
        }
        if !fits || state[0] != gates {
            return None;
        }
        self.absorbed.extend([sum, by_state, by_output, product]);
        let (wide, row) = (vec![4 * units], vec![units]);
        let call = Call::new("lstm_d_gates").in_place(0, "lstm_d_gates_mut").rows(0, wide.clone());
        let call = (1..5).fold(call, |call, operand| call.rows(operand, row.clone())).out(wide);
        let operands = vec![gates, state[1], state[2], factors[0], factors[1]];
        self.by_root.insert(dz, Fused { operands, call, returns: None });
        Some(())
    }

    /// y ⊙ (dy − Σ dy ⊙ y) along the last axis: the way back through softmax, from its result.
    fn softmax_d(&mut self, uses: &Uses<'_>, dx: Value) -> Option<()> {
        let graph = uses.graph;
        let factors = graph.op(dx).is(&MUL).then(|| graph.operands(dx))?;
        let difference = *factors.iter().find(|&&factor| graph.op(factor).is(&SUB))?;
        let y = *factors.iter().find(|&&factor| factor != difference)?;
        let (dy, repeated) = (graph.operands(difference)[0], graph.operands(difference)[1]);
        graph.op(repeated).get::<Broadcast>()?;
        let sum = graph.operands(repeated)[0];
        let last = graph.shape(dx).rank().checked_sub(1)?;
        graph.op(sum).get::<Sum>().filter(|sum| !sum.batch && sum.axes == [last])?;
        graph.op(repeated).get::<Broadcast>().filter(|repeats| repeats.kept.iter().copied().eq(0..last))?;
        let product = graph.operands(sum)[0];
        let terms = graph.op(product).is(&MUL).then(|| graph.operands(product))?;
        let parts = [difference, repeated, sum, product];
        for value in parts {
            uses.only_user(value)?;
        }
        if terms != [y, dy] && terms != [dy, y] || !graph.shape(dx).batch {
            return None;
        }
        self.absorbed.extend(parts);
        let row = vec![*graph.shape(dx).dims.last()?];
        let call =
            Call::new("softmax_d").rows(0, row.clone()).rows(1, row.clone()).out(row).in_place(1, "softmax_d_into");
        self.by_root.insert(dx, Fused { operands: vec![y, dy], call, returns: None });
        Some(())
    }
}
