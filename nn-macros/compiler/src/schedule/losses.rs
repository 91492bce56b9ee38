//! Means of losses and metrics, and cross entropies with their derivatives.

use super::call::Call;
use super::fuse::{Fused, Fusions};
use super::phases::Threads;
use super::uses::Uses;
use crate::graph::{Graph, Value};
use crate::operators::Op;
use crate::operators::activation::SIGMOID;
use crate::operators::arithmetic::{DIV, MUL, SUB};
use crate::operators::broadcast::Broadcast;
use crate::operators::cross_entropy::{Correct, CrossEntropy, OneHot};
use crate::operators::loss::BCE_WITH_LOGITS;
use crate::operators::reduce::Sum;
use crate::operators::softmax::Softmax;

impl Fusions {
    /// Σ x / samples: the mean of a number per sample, or per row of each, of hits in particular.
    pub(super) fn mean(&mut self, uses: &Uses<'_>, mean: Value) -> Option<()> {
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
    pub(super) fn cross_entropy(&mut self, uses: &Uses<'_>, d: Value, threads: Threads) -> Option<()> {
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
    pub(super) fn binary_cross_entropy(&mut self, uses: &Uses<'_>, d: Value, threads: Threads) -> Option<()> {
        // The loss is a sum over all samples, of which a thread has some.
        if threads != Threads::One {
            return None;
        }
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
