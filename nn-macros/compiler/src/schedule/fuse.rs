//! Fusion: patterns of nodes that one kernel computes.

use super::call::Call;
use super::phases::Threads;
use super::uses::Uses;
use crate::graph::{ByValue, Graph, Value, Values};
use crate::operators::Op;
use crate::operators::activation::{RELU, SIGMOID, TANH};
use crate::operators::arithmetic::{ADD, DIV, MUL, SUB};
use crate::operators::broadcast::Broadcast;
use crate::operators::contract::{Contract, FormKind};
use crate::operators::conv::{Convolution, Factor};
use crate::operators::cross_entropy::{Correct, CrossEntropy, OneHot};
use crate::operators::loss::BCE_WITH_LOGITS;
use crate::operators::lstm::{Lstm, OUTPUT};
use crate::operators::reduce::Sum;
use crate::operators::slice::Place;
use crate::operators::softmax::Softmax;

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

    /// Σ x / samples: the mean of a number per sample, or per row of each, of hits in particular.
    fn mean(&mut self, uses: &Uses<'_>, mean: Value) -> Option<()> {
        let (parts, x) = mean_of(uses, mean)?;
        self.absorbed.extend(parts);
        let graph = uses.graph;
        let hits = graph.op(x).get::<Correct>().is_some() && uses.only_user(x).is_some();
        let fused = if hits {
            self.absorbed.add(x);
            let operands = graph.operands(x).to_vec();
            let classes = *graph.shape(operands[0]).dims.last()?;
            Fused {
                operands,
                call: Call::new("accuracy").rows(0, vec![classes]).rows(1, vec![]).scalar(),
                returns: None,
            }
        } else {
            Fused { operands: vec![x], call: Call::new("mean_samples").rows(0, vec![]).scalar(), returns: None }
        };
        self.by_root.insert(mean, fused);
        Some(())
    }

    /// Softmax cross entropy with its derivative: the mean loss, and (softmax − onehot)/rows.
    fn cross_entropy(&mut self, uses: &Uses<'_>, d: Value, threads: Threads) -> Option<()> {
        let graph = uses.graph;
        let (classes, places) = graph.shape(d).dims.split_last()?;
        let (places, classes) = (places.iter().product::<usize>(), *classes);
        let factors = graph.op(d).is(&MUL).then(|| graph.operands(d))?;
        let (difference, scale) = (factors[0], factors[1]);
        let share = graph.op(scale).get::<Broadcast>().map(|_| graph.operands(scale)[0])?;
        let shares = one_of(graph, share, places)?;
        let terms = graph.op(difference).is(&SUB).then(|| graph.operands(difference))?;
        let (softmax, one_hot) = (terms[0], terms[1]);
        graph.op(softmax).get::<Softmax>()?;
        graph.op(one_hot).get::<OneHot>()?;
        let operands = vec![graph.operands(softmax)[0], graph.operands(one_hot)[0]];
        for value in [difference, softmax, one_hot] {
            uses.only_user(value)?;
        }
        let (loss, parts) = mean_loss(uses, &operands, |op| op.get::<CrossEntropy>().is_some())?;
        self.absorbed.extend([difference, softmax, one_hot]);
        self.absorbed.extend(alone(uses, scale, shares));
        let call = |kernel| Call::new(kernel).rows(0, vec![classes]).rows(1, vec![]);
        let fused = match threads {
            Threads::One => {
                self.by_root.remove(loss);
                self.absorbed.extend(parts.into_iter().chain([loss]));
                let call = call("cross_entropy").out(vec![classes]).in_place(0, "cross_entropy_mut");
                Fused { operands, call, returns: Some(loss) }
            }
            // The loss is a sum over all samples, of which a thread has some.
            Threads::Any | Threads::Always => {
                let call = call("cross_entropy_d").rows_of_all(places).out(vec![classes]);
                Fused { operands, call: call.in_place(0, "cross_entropy_d_mut"), returns: None }
            }
        };
        self.by_root.insert(d, fused);
        Some(())
    }

    /// Binary cross entropy with its derivative, for which it has computed the exponential: the mean loss, and
    /// (sigmoid − target)/count.
    fn binary_cross_entropy(&mut self, uses: &Uses<'_>, d: Value, threads: Threads) -> Option<()> {
        let graph = uses.graph;
        let row = graph.shape(d).dims.clone();
        let factors = graph.op(d).is(&MUL).then(|| graph.operands(d))?;
        let difference = *factors.iter().find(|&&factor| graph.op(factor).is(&SUB))?;
        let scale = *factors.iter().find(|&&factor| graph.op(factor).get::<Broadcast>().is_some())?;
        let shares = one_of(graph, graph.operands(scale)[0], graph.shape(d).len())?;
        let terms = graph.operands(difference);
        let (sigmoid, target) = (terms[0], terms[1]);
        let logits = graph.op(sigmoid).is(&SIGMOID).then(|| graph.operands(sigmoid)[0])?;
        for value in [difference, sigmoid] {
            uses.only_user(value)?;
        }
        let operands = vec![logits, target];
        let (loss, parts) = mean_loss(uses, &operands, |op| op.is(&BCE_WITH_LOGITS))?;
        // The loss is a sum over all samples, of which a thread has some.
        if threads != Threads::One {
            return None;
        }
        self.absorbed.extend([difference, sigmoid, loss]);
        self.absorbed.extend(parts);
        self.absorbed.extend(alone(uses, scale, shares));
        self.by_root.remove(loss);
        let call = Call::new("binary_cross_entropy").rows(0, row.clone()).rows(1, row.clone()).out(row);
        let call = call.in_place(0, "binary_cross_entropy_mut");
        self.by_root.insert(d, Fused { operands, call, returns: Some(loss) });
        Some(())
    }
}

/// The mean of what an operator makes of just these operands, and what it is made of.
fn mean_loss(uses: &Uses<'_>, operands: &[Value], is: impl Fn(&Op) -> bool) -> Option<(Value, Vec<Value>)> {
    let graph = uses.graph;
    let mut readers = uses.users(operands[0]).iter().copied();
    let rows = readers.find(|&v| is(graph.op(v)) && graph.operands(v) == operands)?;
    let mut loss = uses.only_user(rows)?;
    loop {
        match mean_of(uses, loss) {
            Some((mut parts, x)) => {
                parts.push(rows);
                return (x == rows).then_some((loss, parts));
            }
            None => loss = uses.only_user(loss)?,
        }
    }
}

/// A repeated number and what it is made of, as far as nothing else reads them.
fn alone(uses: &Uses<'_>, scale: Value, shares: Vec<Value>) -> impl Iterator<Item = Value> {
    [scale].into_iter().chain(shares).take_while(|&value| uses.only_user(value).is_some())
}

/// What 1/samples/count is made of, itself first.
fn one_of(graph: &Graph, share: Value, count: usize) -> Option<Vec<Value>> {
    let quotient = |value: Value| graph.op(value).is(&DIV).then(|| graph.operands(value));
    let outer = quotient(share)?;
    let (parts, inner) = match quotient(outer[0]) {
        Some(inner) if graph.op(outer[1]).as_constant() == Some(count as f64) => (vec![share, outer[0]], inner),
        _ if count == 1 => (vec![share], outer),
        _ => return None,
    };
    let fits = graph.op(inner[0]).as_constant() == Some(1.0) && *graph.op(inner[1]) == Op::Samples;
    fits.then_some(parts)
}

/// Σ x / samples for one number per sample, or of several the mean: what it is made of, and x.
fn mean_of(uses: &Uses<'_>, mean: Value) -> Option<(Vec<Value>, Value)> {
    let graph = uses.graph;
    let quotient = graph.op(mean).is(&DIV).then(|| graph.operands(mean))?;
    let (sum, samples) = (quotient[0], quotient[1]);
    if *graph.op(samples) != Op::Samples {
        return None;
    }
    uses.only_user(sum)?;
    let x = *graph.operands(sum).first()?;
    let all = graph.op(sum).get::<Sum>().filter(|s| s.batch && s.axes.len() == graph.shape(x).rank());
    if all.is_none() || graph.shape(x).len() != 1 {
        return None;
    }
    Some(mean_of_rows(uses, x).map_or((vec![sum], x), |(y, rows)| (vec![sum, x, y], rows)))
}

/// (Σ x, x) of Σ x / count over all of a sample.
fn mean_of_rows(uses: &Uses<'_>, mean: Value) -> Option<(Value, Value)> {
    let graph = uses.graph;
    uses.only_user(mean)?;
    let quotient = graph.op(mean).is(&DIV).then(|| graph.operands(mean))?;
    let sum = quotient[0];
    uses.only_user(sum)?;
    let x = *graph.operands(sum).first()?;
    let all = graph.op(sum).get::<Sum>().filter(|s| !s.batch && s.axes.len() == graph.shape(x).rank());
    let fits = graph.op(quotient[1]).as_constant() == Some(graph.shape(x).len() as f64);
    all.filter(|_| fits && graph.shape(x).batch).map(|_| (sum, x))
}
