//! The interpreter's values with how well they are determined.
//!
//! Two ways of computing one thing differ by rounding, and how much that is depends on the network: a chain of
//! cancellations or a division by almost nothing magnifies it without bounds. So every value is computed again
//! several times with random noise of one rounding in each element of each intermediate value (Monte Carlo
//! arithmetic, D. S. Parker 1997). What the noise does to a result is what rounding may do to it; a result that
//! differs by much more is wrong.

use crate::numbers::Numbers;
use crate::random::Random;
use nn_compiler::graph::{Element, Graph, Value};
use nn_compiler::interpret::{Tensor, evaluate};

/// The noise of computations in double precision.
pub const DOUBLE: f64 = 1.0 / (1u64 << 51) as f64;
/// The noise of computations in single precision.
pub const SINGLE: f64 = 1.0 / (1u64 << 22) as f64;

/// So many times what noise does is allowed.
const ALLOWED: f64 = 40.0;
/// Noisy computations at first, and where a value seems wrong.
const RUNS: [usize; 2] = [3, 24];

/// The values of `roots`.
pub fn values(graph: &Graph, roots: &[Value], numbers: &Numbers) -> Vec<Tensor> {
    compute(graph, roots, numbers, &mut |_, _| {})
}

/// The values of `roots`; `change` sees each intermediate value before anything reads it.
pub fn compute(
    graph: &Graph,
    roots: &[Value],
    numbers: &Numbers,
    change: &mut dyn FnMut(Value, &mut Tensor),
) -> Vec<Tensor> {
    let needed = graph.reachable(roots.iter().copied());
    let mut values: Vec<Option<Tensor>> = vec![None; graph.len()];
    numbers.environment(|environment| {
        for value in graph.values().filter(|value| needed[value.index()]) {
            let operands = graph.operands(value);
            let operands: Vec<&Tensor> =
                operands.iter().map(|o| values[o.index()].as_ref().expect("operands come first")).collect();
            let mut tensor = evaluate(graph, value, &operands, environment);
            change(value, &mut tensor);
            values[value.index()] = Some(tensor);
        }
    });
    roots.iter().map(|root| values[root.index()].clone().expect("every root is needed")).collect()
}

/// What a computation should give.
pub struct Expected<'g> {
    graph: &'g Graph,
    roots: Vec<Value>,
    numbers: &'g Numbers,
    noise: f64,
    /// The values without noise.
    pub values: Vec<Tensor>,
    spread: Vec<Vec<f64>>,
}

/// How two ways of computing something may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// In rounding.
    Same,
    /// Also in that the new way gives a number where the old way gave none.
    Stabler,
}

impl<'g> Expected<'g> {
    /// The values of `roots`, for comparisons with computations of that noise.
    pub fn new(graph: &'g Graph, roots: &[Value], numbers: &'g Numbers, noise: f64) -> Self {
        let values = values(graph, roots, numbers);
        let roots = roots.to_vec();
        let mut expected = Expected { graph, roots, numbers, noise, values, spread: vec![] };
        expected.spread = expected.spread(RUNS[0]);
        expected
    }

    /// The largest difference that noise makes, for each element.
    fn spread(&self, runs: usize) -> Vec<Vec<f64>> {
        let mut spread: Vec<Vec<f64>> = self.values.iter().map(|tensor| vec![0.0; tensor.data.len()]).collect();
        for run in 0..runs {
            let mut random = Random::new(run as u64);
            let noisy = compute(self.graph, &self.roots, self.numbers, &mut |value, tensor| {
                self.disturb(value, tensor, &mut random);
            });
            for ((spread, noisy), exact) in spread.iter_mut().zip(&noisy).zip(&self.values) {
                for ((spread, a), b) in spread.iter_mut().zip(&noisy.data).zip(&exact.data) {
                    let same = a == b || (a.is_nan() && b.is_nan());
                    let difference = if same { 0.0 } else { (a - b).abs() };
                    *spread = if difference.is_nan() { f64::INFINITY } else { spread.max(difference) };
                }
            }
        }
        spread
    }

    fn disturb(&self, value: Value, tensor: &mut Tensor, random: &mut Random) {
        if self.graph.ty(value).element != Element::Real {
            return;
        }
        // A constant is what it is; single precision holds only some of them.
        if let Some(number) = self.graph.op(value).as_constant()
            && (self.noise < 1e-10 || f64::from(number as f32) == number)
        {
            return;
        }
        for x in &mut tensor.data {
            *x *= 1.0 + self.noise * random.between(-1.0, 1.0);
        }
    }

    /// Compares one tensor for each root.
    ///
    /// # Errors
    /// The first root and element that differ.
    pub fn compare(&self, found: &[Tensor], mode: Mode) -> Result<(), String> {
        let lists: Vec<&[f64]> = found.iter().map(|tensor| &tensor.data[..]).collect();
        self.compare_lists(&lists, mode)
    }

    /// The same with the elements alone.
    ///
    /// # Errors
    /// The first root and element that differ.
    pub fn compare_lists(&self, found: &[&[f64]], mode: Mode) -> Result<(), String> {
        match self.differ(found, &self.spread, mode) {
            None => Ok(()),
            Some(_) => self.differ(found, &self.spread(RUNS[1]), mode).map_or(Ok(()), Err),
        }
    }

    fn differ(&self, found: &[&[f64]], spread: &[Vec<f64>], mode: Mode) -> Option<String> {
        if found.len() != self.values.len() {
            return Some(format!("{} results in place of {}", found.len(), self.values.len()));
        }
        (0..found.len()).find_map(|root| {
            let (expected, spread) = (&self.values[root].data, &spread[root]);
            if found[root].len() != expected.len() {
                return Some(format!(
                    "result {root} has {} elements in place of {}",
                    found[root].len(),
                    expected.len()
                ));
            }
            let finite = spread.iter().filter(|spread| spread.is_finite());
            let mean = finite.clone().sum::<f64>() / finite.count().max(1) as f64;
            let bad = |&i: &usize| !self.agrees(found[root][i], expected[i], spread[i], mean, mode);
            let i = (0..expected.len()).find(bad)?;
            let (found, expected, spread) = (found[root][i], expected[i], spread[i]);
            Some(format!("result {root}, element {i} is {found:e}, expected {expected:e} ± {spread:.0e}"))
        })
    }

    fn agrees(&self, found: f64, expected: f64, spread: f64, mean: f64, mode: Mode) -> bool {
        if !spread.is_finite() {
            return true;
        }
        if !expected.is_finite() {
            return mode == Mode::Stabler || found == expected || (found.is_nan() && expected.is_nan());
        }
        (found - expected).abs() <= ALLOWED * (spread + 0.05 * mean + self.noise * expected.abs() + f64::MIN_POSITIVE)
    }
}
