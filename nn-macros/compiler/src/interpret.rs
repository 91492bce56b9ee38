//! A slow evaluator of graphs in f64: the oracle of all tests.

use crate::graph::{Graph, Type, Value};
use crate::operators::Op;
use crate::operators::dropout::DropoutMask;

/// A tensor of the interpreter: the batch, if any, is its first axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensor {
    /// Whether the first axis is the batch.
    pub batch: bool,
    /// The lengths of all axes, batch included.
    pub dims: Vec<usize>,
    /// The elements, last axis fastest. Classes are whole numbers.
    pub data: Vec<f64>,
}

impl Tensor {
    /// A tensor of a type for a batch of `samples`, element by element.
    pub fn from_fn(ty: &Type, samples: usize, element: impl FnMut(usize) -> f64) -> Self {
        let dims = ty.shape.with_samples(samples);
        let len = dims.iter().product();
        Tensor { batch: ty.shape.batch, dims, data: (0..len).map(element).collect() }
    }

    /// `value` in every element.
    pub fn filled(ty: &Type, dims: &[usize], value: f64) -> Self {
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: vec![value; dims.iter().product()] }
    }

    /// The number of axes before the sample's own.
    pub fn offset(&self) -> usize {
        usize::from(self.batch)
    }

    /// The multi-index of the element at `flat`.
    pub fn index(dims: &[usize], mut flat: usize) -> Vec<usize> {
        let mut index = vec![0; dims.len()];
        for (place, &len) in index.iter_mut().zip(dims).rev() {
            *place = flat % len;
            flat /= len;
        }
        index
    }

    /// The place of the element at a multi-index.
    pub fn flat(dims: &[usize], index: &[usize]) -> usize {
        dims.iter().zip(index).fold(0, |flat, (&len, &i)| flat * len + i)
    }
}

/// What the caller gives: fields of the batch and stored tensors, by number.
pub struct Environment<'e> {
    /// The number of samples.
    pub samples: usize,
    /// The value of field `n` of the batch.
    pub data: &'e dyn Fn(usize) -> Tensor,
    /// The value of stored tensor `n`.
    pub parameter: &'e dyn Fn(usize) -> Tensor,
    /// What random masks are drawn from: the seed and the number of the step.
    pub random: (u64, u64),
}

/// The values of `roots`.
pub fn interpret(graph: &Graph, roots: &[Value], environment: &Environment<'_>) -> Vec<Tensor> {
    let needed = graph.reachable(roots.iter().copied());
    let mut values: Vec<Option<Tensor>> = vec![None; graph.len()];
    for value in graph.values().filter(|value| needed[value.index()]) {
        let operands: Vec<&Tensor> =
            graph.operands(value).iter().map(|o| values[o.index()].as_ref().expect("operands come first")).collect();
        values[value.index()] = Some(evaluate(graph, value, &operands, environment));
    }
    roots.iter().map(|root| values[root.index()].clone().expect("every root is needed")).collect()
}

/// The value of one node.
pub fn evaluate(graph: &Graph, value: Value, operands: &[&Tensor], environment: &Environment<'_>) -> Tensor {
    let ty = graph.ty(value);
    let dims = ty.shape.with_samples(environment.samples);
    match graph.op(value) {
        Op::Data(n) => (environment.data)(*n),
        Op::Parameter(n) => (environment.parameter)(*n),
        Op::Samples => Tensor::filled(ty, &dims, environment.samples as f64),
        Op::Bound(_) => unreachable!("a loop gives its body what it is given"),
        Op::Constant(bits) => Tensor::filled(ty, &dims, f64::from_bits(*bits)),
        Op::Elementwise(op) => Tensor::from_fn(ty, environment.samples, |i| {
            let elements: Vec<f64> = operands.iter().map(|o| o.data[i]).collect();
            (op.value)(&elements)
        }),
        Op::Structured(op) => match graph.op(value).get::<DropoutMask>() {
            Some(mask) => mask.draw(ty, environment.samples, environment.random.0, environment.random.1),
            None => op.evaluate(operands, ty, &dims),
        },
    }
}

/// The scalar functions that the operators' values are written in.
pub mod math {
    pub use libm::{
        acos, asin, asinh, atan, cos, cosh, erf, exp, expm1, fabs as abs, floor, log, log as ln, log1p, pow,
        rint as round, sin, sinh, sqrt, tan, tanh,
    };

    /// 1/√x; ±∞ at ±0.
    pub fn rsqrt(x: f64) -> f64 {
        1.0 / sqrt(x)
    }

    /// x²
    pub fn square(x: f64) -> f64 {
        x * x
    }

    /// 1/(1 + e⁻ˣ), from the side where nothing overflows.
    pub fn sigmoid(x: f64) -> f64 {
        if x >= 0.0 { 1.0 / (1.0 + exp(-x)) } else { exp(x) / (1.0 + exp(x)) }
    }

    /// log(1 + eˣ); x above 20.
    pub fn softplus(x: f64) -> f64 {
        if x > 20.0 { x } else { log1p(exp(x)) }
    }

    /// log 1/(1 + e⁻ˣ), from the side where nothing overflows.
    pub fn log_sigmoid(x: f64) -> f64 {
        (if x < 0.0 { x } else { 0.0 }) - log1p(exp(-abs(x)))
    }

    /// max(x, 0), −0 below 0.
    pub fn relu(x: f64) -> f64 {
        if x < 0.0 { -0.0 } else { x + 0.0 }
    }

    /// −1, 0 or 1; NaN for NaN.
    pub fn sign(x: f64) -> f64 {
        if x > 0.0 {
            1.0
        } else if x < 0.0 {
            -1.0
        } else {
            x * 0.0
        }
    }

    /// Whether the sign bit is set, but for NaN.
    pub fn is_negative(x: f64) -> bool {
        x.is_sign_negative() && !x.is_nan()
    }

    /// The smaller one; NaN if either is.
    pub fn min(a: f64, b: f64) -> f64 {
        if a.is_nan() || a < b { a } else { b }
    }

    /// The larger one; NaN if either is.
    pub fn max(a: f64, b: f64) -> f64 {
        if a.is_nan() || a > b { a } else { b }
    }
}

/// The generator of random masks.
pub mod random {
    /// One block of Philox4x32-10: ten rounds of multiplication and exchange of a counter, keyed (J. Salmon et al.:
    /// *Parallel random numbers: as easy as 1, 2, 3*, SC 2011).
    pub fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
        for _ in 0..10 {
            let a = u64::from(counter[0]) * 0xd251_1f53;
            let b = u64::from(counter[2]) * 0xcd9e_8d57;
            counter =
                [(b >> 32) as u32 ^ counter[1] ^ key[0], b as u32, (a >> 32) as u32 ^ counter[3] ^ key[1], a as u32];
            key = [key[0].wrapping_add(0x9e37_79b9), key[1].wrapping_add(0xbb67_ae85)];
        }
        counter
    }

    /// The answers that the authors publish with their library Random123.
    #[test]
    fn philox_gives_the_published_answers() {
        assert_eq!(philox([0; 4], [0; 2]), [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
        assert_eq!(
            philox([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0]),
            [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]
        );
    }
}
