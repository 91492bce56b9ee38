//! Trains a small transformer to write like *Alice in Wonderland*, letter by letter, and has it write.
//!
//! `cargo run --release --example gpt`

use nn_runtime::{AdamW, Parameters, Random, Schedule, Training, evaluate, network};

/// Letters that the network sees at once.
const TIME: usize = 64;
/// Different letters of the text.
const LETTERS: usize = 68;

network! {
    /// Two blocks of causal attention (A. Radford et al.: *Language models are unsupervised multitask learners*,
    /// 2019). One table of letters both reads and writes.
    pub network Gpt {
        /// The letters so far.
        input  text: [64] of class(68);
        /// The letter after each of them.
        target next: [64] of class(68);

        const WIDTH = 96;
        param letters: [68, WIDTH] = normal(0.0, 0.02);
        param places: [64, WIDTH] = normal(0.0, 0.02);

        fn block(x) {
            let seen = x + dropout(attention(layer_norm(x), 4, causal = true), 0.1);
            let wide = gelu(dense(layer_norm(seen), 4 * WIDTH), approximate = tanh);
            seen + dropout(dense(wide, WIDTH), 0.1)
        }

        let mut x = dropout(embedding(text, letters) + places, 0.1);
        'blocks: for i in 0..2 {
            x = block(x);
        }
        let written = layer_norm(x);
        output scores = matmul(written, transpose(letters));

        metric hit = accuracy(scores, next);
        loss       = cross_entropy(scores, next);
    }
}

/// The letters of a text in their order, and what number each is.
struct Alphabet(Vec<u8>);

impl Alphabet {
    fn of(text: &str) -> Self {
        let mut letters = text.as_bytes().to_vec();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), LETTERS);
        Alphabet(letters)
    }

    fn numbers(&self, text: &str) -> Vec<u32> {
        let number = |byte| self.0.binary_search(&byte).expect("a letter of the text") as u32;
        text.bytes().map(number).collect()
    }

    fn letter(&self, number: u32) -> char {
        char::from(self.0[number as usize])
    }
}

/// Windows into a text, `stride` letters apart.
fn windows(numbers: &[u32], stride: usize) -> gpt::Samples {
    let at = |start: usize| core::array::from_fn(|i| numbers[start + i]);
    let starts = || (0..numbers.len() - TIME).step_by(stride);
    gpt::Samples { text: starts().map(at).collect(), next: starts().map(|start| at(start + 1)).collect() }
}

/// Goes on writing: each letter drawn by its probability, the likelier ones preferred.
fn write(network: &Gpt, alphabet: &Alphabet, begin: &str, count: usize) -> Result<String, nn_runtime::InputError> {
    let (mut work, mut random) = (gpt::Workspace::new(1), Random::new(3, 0));
    let (mut numbers, mut text) = (alphabet.numbers(begin), begin.to_owned());
    for _ in 0..count {
        let seen = &numbers[numbers.len().saturating_sub(TIME)..];
        let mut window = [[0; TIME]];
        window[0][..seen.len()].copy_from_slice(seen);
        let scores = network.forward(gpt::Inputs { text: &window }, &mut work)?.scores[0][seen.len() - 1];
        let largest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let weights = scores.map(|score| ((score - largest) / 0.7).exp());
        let mut left = random.uniform01::<f32>() * weights.iter().sum::<f32>();
        let drawn = weights.iter().position(|weight| {
            left -= weight;
            left < 0.0
        });
        let number = drawn.unwrap_or(LETTERS - 1) as u32;
        numbers.push(number);
        text.push(alphabet.letter(number));
    }
    Ok(text)
}

fn main() -> Result<(), nn_runtime::InputError> {
    // NN_SHORT=1 trains for a moment only: continuous integration.
    let short = std::env::var_os("NN_SHORT").is_some();
    let (epochs, stride) = if short { (1, 2000) } else { (8, 24) };
    let text = include_str!("data/alice.txt");
    let alphabet = Alphabet::of(text);
    let numbers = alphabet.numbers(text);
    let (read, unread) = numbers.split_at(numbers.len() * 19 / 20);
    let (training, test) = (windows(read, stride), windows(unread, if short { 2000 } else { TIME }));

    println!("{}", gpt::SUMMARY);
    println!("{} letters to learn from, {} to test with\n", read.len(), unread.len());

    let mut network = Gpt::init(1);
    println!("Before: {:?}\n", write(&network, &alphabet, "Alice ", 60)?);
    let steps = (epochs * training.text.len().div_ceil(32)) as u64;
    let mut optimizer = AdamW::new(3e-3).weight_decay(0.1).betas(0.9, 0.99);
    let options = Training {
        epochs,
        batch_size: 32,
        seed: 1,
        schedule: Some(Schedule::cosine(3e-3, steps).warm_up(steps / 20)),
        clip: Some(1.0),
    };
    options.run(&mut *network, &training, Some(&test), &mut optimizer, |progress| println!("{progress}"))?;

    let found = evaluate(&*network, &test, 32)?;
    println!("\nOn pages it has not read: {found}");
    println!("All {} letters alike would be a loss of {:.2}.", LETTERS, (LETTERS as f64).ln());
    assert!(network.flat().iter().all(|w| w.is_finite()));
    println!("\nIt writes:\n\n{}", write(&network, &alphabet, "Alice ", 600)?);
    Ok(())
}
