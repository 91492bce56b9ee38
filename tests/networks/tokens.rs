//! Classes that are cut and turned, all weights, what is frozen, a state that follows the batches.

use crate::support::{differences, train_steps};
use nn_runtime::{Adam, Optimizer, Parameters, network};

network! {
    /// The next letter of a text, by the letter and by what the text ends with.
    #[dtype(f64)]
    #[batch(3)]
    network Tokens {
        input text: [9] of class(11);
        frozen offset: [4] = normal(0.0, 1.0);
        state usage: [4] = zeros();

        loss penalty = 1e-2 * sum_squares(weights()) + 1e-3 * sum_abs(weights());
        layer embed = embedding(11, 4);
        let letters = embed(text[..8]) + offset;
        let ending = embed(reverse(text, 0)[..8]);
        let mixed = einsum("ti,tj,si->tj", letters, stop_gradient(sign(letters)), ending);
        update usage = 0.9 * usage + 0.1 * batch_mean(mean(letters, dim = 0));

        let logits = cumsum(dense(concat(mixed, letters, dim = 1), 11), -1);
        output best = argmax(logits, dim = -1);
        metric hit = accuracy(logits, text[1..]);
        loss fit = cross_entropy(logits, text[1..]);
    }
}

const TEXTS: [[u32; 9]; 3] = [[0, 1, 2, 3, 4, 5, 6, 7, 8], [10, 9, 9, 8, 10, 0, 0, 1, 2], [5; 9]];

#[test]
fn all_weights_are_penalised() {
    let tokens = Tokens::init(1);
    let mut work = tokens::Workspace::new(3);
    let losses = tokens.evaluate(tokens::Batch { text: &TEXTS }, &mut work).unwrap();
    let mut expected = 0.0;
    for range in nn_runtime::ranges(Tokens::TENSORS, nn_runtime::Role::Trained) {
        expected += tokens.flat()[range].iter().map(|w| 1e-2 * w * w + 1e-3 * w.abs()).sum::<f64>();
    }
    assert!((losses.penalty - expected).abs() < 1e-12 && expected > 0.0);
    assert!((losses.loss - losses.penalty - losses.fit).abs() < 1e-12);
}

#[test]
fn gradients_are_those_of_finite_differences() {
    let batch = tokens::Batch { text: &TEXTS };
    let tokens = Tokens::init(2);
    let (mut work, mut grad) = (tokens::Workspace::new(4), Tokens::zeros());
    let losses = tokens.gradient(batch, &mut work, &mut grad).unwrap();
    assert_eq!(losses, tokens.evaluate(batch, &mut work).unwrap());
    train_steps(&*tokens, batch, TEXTS.len());
    differences(&*tokens, &*grad, |tokens| tokens.evaluate(batch, &mut work).unwrap().loss);
}

#[test]
fn a_step_moves_what_is_trained_and_what_follows() {
    let mut tokens = Tokens::init(3);
    let before = tokens.clone();
    let (mut work, mut grad) = (tokens::Workspace::new(3), Tokens::zeros());
    let mut optimizer = Adam::new(1e-2);
    tokens.gradient(tokens::Batch { text: &TEXTS }, &mut work, &mut grad).unwrap();
    optimizer.step(&mut *tokens, &*grad);
    assert_eq!(tokens.offset, before.offset);
    assert_ne!(tokens.embed.weight, before.embed.weight);
    let letters = || TEXTS.iter().flat_map(|text| &text[..8]).map(|&letter| before.embed.weight[letter as usize]);
    for i in 0..4 {
        let mean = letters().map(|letter| letter[i] + before.offset[i]).sum::<f64>() / 24.0;
        assert!((tokens.usage[i] - 0.1 * mean).abs() < 1e-12);
    }
}

#[test]
fn the_best_letters_are_those_that_hit() {
    let tokens = Tokens::init(4);
    let mut work = tokens::Workspace::new(3);
    let hit = tokens.evaluate(tokens::Batch { text: &TEXTS }, &mut work).unwrap().hit;
    let best = tokens.forward(tokens::Inputs { text: &TEXTS }, &mut work).unwrap().best;
    let hits = best.iter().zip(&TEXTS).flat_map(|(best, text)| best.iter().zip(&text[1..]));
    let share = hits.filter(|(best, letter)| **best == f64::from(**letter)).count() as f64 / 24.0;
    assert!((hit - share).abs() < 1e-12);
}
