//! Forward mode without a rule: the derivative of each node along a direction by differences of that node alone.
//!
//! Nothing of it is shared with reverse mode, and no error of a difference is magnified by what comes before it.

use crate::numbers::Numbers;
use nn_compiler::graph::{Element, Graph, Value};
use nn_compiler::interpret::{Environment, Tensor, evaluate};
use nn_compiler::operators::Op;
use nn_compiler::operators::surgery::Surgery;

/// A value and its derivative along the direction.
#[derive(Clone)]
pub struct Dual {
    /// The value.
    pub value: Tensor,
    /// Its derivative.
    pub tangent: Vec<f64>,
    /// Whether differences of another step give the same derivative: there is no kink nearby.
    pub smooth: bool,
}

/// The derivatives of `roots` where each leaf moves along `direction`.
pub fn forward(
    graph: &Graph,
    roots: &[Value],
    numbers: &Numbers,
    direction: &dyn Fn(&Op) -> Option<Vec<f64>>,
) -> Vec<Dual> {
    let needed = graph.reachable(roots.iter().copied());
    let mut duals: Vec<Option<Dual>> = vec![None; graph.len()];
    numbers.environment(|environment| {
        for value in graph.values().filter(|value| needed[value.index()]) {
            let operands = graph.operands(value);
            let operands: Vec<&Dual> = operands.iter().map(|o| duals[o.index()].as_ref().expect("in order")).collect();
            duals[value.index()] = Some(dual(graph, value, &operands, environment, direction));
        }
    });
    roots.iter().map(|root| duals[root.index()].clone().expect("every root is needed")).collect()
}

fn dual(
    graph: &Graph,
    node: Value,
    operands: &[&Dual],
    environment: &Environment<'_>,
    direction: &dyn Fn(&Op) -> Option<Vec<f64>>,
) -> Dual {
    let tensors: Vec<&Tensor> = operands.iter().map(|dual| &dual.value).collect();
    let value = evaluate(graph, node, &tensors, environment);
    let zero = vec![0.0; value.data.len()];
    let smooth = operands.iter().all(|dual| dual.smooth);
    let moves = operands.iter().any(|dual| dual.tangent.iter().any(|t| *t != 0.0));
    let op = graph.op(node);
    if operands.is_empty() {
        return Dual { tangent: direction(op).unwrap_or(zero), value, smooth: true };
    }
    let tangent = match op.get::<Surgery>() {
        Some(Surgery::Reverse(scale)) => {
            Some(operands[0].tangent.iter().map(|t| -f64::from_bits(*scale) * t).collect())
        }
        Some(Surgery::Stop) => Some(zero.clone()),
        // What it does backwards is not linear: nothing forwards is its counterpart.
        Some(Surgery::Clip(_)) => return Dual { value, tangent: zero, smooth: false },
        None if !moves || graph.ty(node).element != Element::Real => Some(zero),
        None => None,
    };
    if let Some(tangent) = tangent {
        return Dual { value, tangent, smooth };
    }
    let difference = |share: f64| match op {
        Op::Elementwise(op) => (0..value.data.len())
            .map(|i| {
                let at: Vec<f64> = operands.iter().map(|dual| dual.value.data[i]).collect();
                let along: Vec<f64> = operands.iter().map(|dual| dual.tangent[i]).collect();
                let step = share / largest(along.iter().copied()).max(f64::MIN_POSITIVE);
                let f = |offset: f64| {
                    let moved: Vec<f64> = at.iter().zip(&along).map(|(x, t)| x + offset * t).collect();
                    (op.value)(&moved)
                };
                if along.iter().all(|t| *t == 0.0) {
                    0.0
                } else {
                    stencil([-2.0, -1.0, 1.0, 2.0].map(|p| f(p * step)), step)
                }
            })
            .collect::<Vec<f64>>(),
        _ => {
            let step = share / largest(operands.iter().flat_map(|dual| dual.tangent.iter().copied()));
            let f = |offset: f64| {
                let moved: Vec<Tensor> = operands.iter().map(|dual| dual.moved(offset)).collect();
                evaluate(graph, node, &moved.iter().collect::<Vec<_>>(), environment).data
            };
            let points = [-2.0, -1.0, 1.0, 2.0].map(|point| f(point * step));
            (0..value.data.len()).map(|i| stencil([0, 1, 2, 3].map(|point| points[point][i]), step)).collect()
        }
    };
    let (coarse, tangent) = (difference(1e-3), difference(2e-4));
    let scale = largest(tangent.iter().copied()).max(1e-3);
    let same = coarse.iter().zip(&tangent).all(|(a, b)| (a - b).abs() <= 1e-7 * scale);
    Dual { value, tangent, smooth: smooth && same }
}

/// f′ from f at −2, −1, 1 and 2 steps.
fn stencil([a, b, c, d]: [f64; 4], step: f64) -> f64 {
    (a - 8.0 * b + 8.0 * c - d) / (12.0 * step)
}

fn largest(numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.fold(0.0, |largest, x| largest.max(x.abs()))
}

impl Dual {
    fn moved(&self, offset: f64) -> Tensor {
        let elements =
            self.value.data.iter().zip(&self.tangent).map(|(x, t)| if *t == 0.0 { *x } else { x + offset * t });
        Tensor { data: elements.collect(), ..self.value.clone() }
    }
}
