//! Embeddings and attention, compared with plain loops and with finite differences.

use crate::support::{differences, fill};
use nn_runtime::{Parameters, network};

network! {
    /// A transformer in small: tied embeddings, attention to itself and to a memory.
    #[dtype(f64)]
    pub network Transformer {
        input  tokens: [5] of class(7);
        input  words: [3] of class(4);
        target next: [5] of class(7);

        param table: [7, 6] = normal(0.0, 0.5);
        let x = position_encoding(embedding(tokens, table));
        let memory = embedding(words, 4, 5, padding_idx = 2);
        let own = x + attention(layer_norm(x), 3, causal = true);
        let other = own + attention(own, memory, 2, dropout = 0.2);
        output logits = matmul(other, transpose(table));
        loss = cross_entropy(logits, next);
    }
}

network! {
    #[dtype(f64)]
    pub network Heads {
        input  x: [5, 4];
        input  memory: [3, 4];
        output own = attention(x, 2, causal = true);
        output other = attention(x, memory, heads = 2, bias = false);
        output free = attention(x, 4);
    }
}

const TOKENS: [[u32; 5]; 3] = [[0, 6, 6, 2, 0], [1, 1, 1, 1, 1], [5, 4, 3, 2, 1]];
const WORDS: [[u32; 3]; 3] = [[0, 2, 3], [2, 2, 2], [1, 1, 0]];

#[test]
fn gradients_are_those_of_finite_differences() {
    let batch = transformer::Batch { tokens: &TOKENS, words: &WORDS, next: &TOKENS };
    let network = Transformer::init(5);
    let (mut work, mut grad, mut other) = (transformer::Workspace::new(3), Transformer::zeros(), Transformer::zeros());
    network.gradient(batch, &mut work, &mut grad).unwrap();
    assert_eq!(grad.memory.weight[2], [0.0; 5], "nothing is learned of padding");
    differences(&*network, &*grad, |network| {
        work.step = 0;
        network.gradient(batch, &mut work, &mut other).unwrap().loss
    });
}

#[test]
fn parameters_are_named_as_in_pytorch() {
    let names: Vec<&str> = Transformer::TENSORS.iter().map(|tensor| tensor.name).collect();
    for name in [
        "table",
        "memory.weight",
        "own.attention_1.in_proj.weight",
        "own.attention_1.in_proj.bias",
        "own.attention_1.out_proj.weight",
        "other.q_proj.weight",
        "other.v_proj.weight",
        "other.out_proj.bias",
    ] {
        assert!(names.contains(&name), "{name} is not in {names:?}");
    }
}

/// One sample's attention in plain loops.
fn attention<const T: usize, const S: usize>(
    (x, memory): ([[f64; 4]; T], [[f64; 4]; S]),
    (weight, bias): ([[f64; 12]; 4], [f64; 12]),
    (out, out_bias): ([[f64; 4]; 4], [f64; 4]),
    heads: usize,
    causal: bool,
) -> [[f64; 4]; T] {
    let sum = |row: [f64; 4], column: usize| bias[column] + (0..4).map(|i| row[i] * weight[i][column]).sum::<f64>();
    let size = 4 / heads;
    core::array::from_fn(|t| {
        let mut seen = [0.0; 4];
        for head in 0..heads {
            let part = |first: usize| first + head * size..first + (head + 1) * size;
            let places = if causal { t + 1 } else { S };
            let score = |s: usize| {
                let dot = part(0).zip(part(4)).map(|(q, k)| sum(x[t], q) * sum(memory[s], k)).sum::<f64>();
                (dot / (size as f64).sqrt()).exp()
            };
            let total: f64 = (0..places).map(score).sum();
            for (i, column) in part(0).zip(part(8)) {
                seen[i] = (0..places).map(|s| score(s) / total * sum(memory[s], column)).sum();
            }
        }
        core::array::from_fn(|o| out_bias[o] + (0..4).map(|i| seen[i] * out[i][o]).sum::<f64>())
    })
}

#[test]
fn attention_is_what_its_definition_says() {
    let (mut x, mut memory) = ([[[0.0; 4]; 5]; 2], [[[0.0; 4]; 3]; 2]);
    fill(x.as_flattened_mut().as_flattened_mut(), 1);
    fill(memory.as_flattened_mut().as_flattened_mut(), 2);
    let mut network = Heads::zeros();
    fill(network.flat_mut(), 3);
    let mut work = heads::Workspace::new(2);
    let outputs = network.forward(heads::Inputs { x: &x, memory: &memory }, &mut work).unwrap();
    let close = |found: [[f64; 4]; 5], expected: [[f64; 4]; 5]| {
        let pairs = found.as_flattened().iter().zip(expected.as_flattened()).all(|(a, b)| (a - b).abs() < 1e-13);
        assert!(pairs, "{found:?} is not {expected:?}");
    };
    for sample in 0..2 {
        let (x, memory) = (x[sample], memory[sample]);
        let a = &network.own;
        let (inner, outer) = ((a.in_proj.weight, a.in_proj.bias), (a.out_proj.weight, a.out_proj.bias));
        close(outputs.own[sample], attention((x, x), inner, outer, 2, true));
        let a = &network.other;
        let (inner, outer) = ((a.in_proj.weight, [0.0; 12]), (a.out_proj.weight, [0.0; 4]));
        close(outputs.other[sample], attention((x, memory), inner, outer, 2, false));
        let a = &network.free;
        let (inner, outer) = ((a.in_proj.weight, a.in_proj.bias), (a.out_proj.weight, a.out_proj.bias));
        close(outputs.free[sample], attention((x, x), inner, outer, 4, false));
    }
}
