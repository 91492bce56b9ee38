//! An LSTM that reads Alice's Adventures in Wonderland letter by letter, and then writes.
//!
//! `cargo run --release --example char_rnn`

use nn_runtime::{Adam, InputError, Random, Training, evaluate, network};

/// The letters of a sequence.
const LENGTH: usize = 64;
/// What the text is written in; capitals are read as small letters.
const LETTERS: &str = "\n !'(),-.:;?abcdefghijklmnopqrstuvwxyz";

network! {
    /// Foretells the next letter from all letters before it.
    pub network Writer {
        input  text: [64] of class(38);
        target next: [64] of class(38);

        let letters = embedding(text, 38, 24);
        let hidden  = lstm(letters, 128);
        let logits  = dense(hidden, 38);

        output logits;
        metric hit = accuracy(logits, next);
        loss       = cross_entropy(logits, next);
    }
}

/// The numbers of a text's letters; what is no letter of ours is a blank.
fn encode(text: &str) -> Vec<u32> {
    let number = |letter: char| LETTERS.chars().position(|known| known == letter.to_ascii_lowercase()).unwrap_or(1);
    text.chars().map(|letter| number(letter) as u32).collect()
}

/// Overlapping pieces of the text, each with the letters that follow.
fn samples(text: &[u32], step: usize) -> writer::Samples {
    let starts = (0..text.len() - LENGTH).step_by(step);
    let piece = |start: usize| -> [u32; LENGTH] { text[start..start + LENGTH].try_into().expect("its length") };
    writer::Samples { text: starts.clone().map(piece).collect(), next: starts.map(|start| piece(start + 1)).collect() }
}

/// Goes on writing: the network reads the last letters, and one of those it holds likely is drawn.
fn write(network: &Writer, begin: &str, letters: usize, temperature: f32) -> Result<String, InputError> {
    let known: Vec<char> = LETTERS.chars().collect();
    let mut text = encode(begin);
    let mut random = Random::new(7, 0);
    let mut work = writer::Workspace::new(1);
    for _ in 0..letters {
        // Later letters do not change what is foretold from earlier ones, so that short texts are padded behind.
        let seen = text.len().min(LENGTH);
        let mut window = [1; LENGTH];
        window[..seen].copy_from_slice(&text[text.len() - seen..]);
        let logits = &network.forward(writer::Inputs { text: &[window] }, &mut work)?.logits[0][seen - 1];
        let largest = logits.iter().copied().fold(f32::MIN, f32::max);
        let weights: Vec<f32> = logits.iter().map(|z| ((z - largest) / temperature).exp()).collect();
        let mut left = random.uniform01::<f32>() * weights.iter().sum::<f32>();
        let drawn = weights.iter().position(|weight| {
            left -= weight;
            left <= 0.0
        });
        text.push(drawn.unwrap_or(1) as u32);
    }
    Ok(text.into_iter().map(|letter| known[letter as usize]).collect())
}

fn main() -> Result<(), InputError> {
    // NN_SHORT=1 trains for a moment only: continuous integration.
    let short = std::env::var_os("NN_SHORT").is_some();
    let book = include_str!("data/alice.txt");
    let text = encode(&book[..if short { 6_000 } else { book.len() }]);
    let (training, test) = text.split_at(text.len() / 10 * 9);
    let (training, test) = (samples(training, 32), samples(test, LENGTH));

    println!("{}", writer::SUMMARY);
    println!("{} pieces of {LENGTH} letters to learn from, {} to test with\n", training.text.len(), test.text.len());

    let mut network = Writer::init(1);
    println!("Before it has read anything, it writes:\n{}\n", write(&network, "alice ", 120, 1.0)?);

    let options = Training { epochs: if short { 1 } else { 8 }, batch_size: 32, seed: 1, ..Training::default() };
    let mut optimizer = Adam::new(3e-3);
    options.run(&mut *network, &training, Some(&test), &mut optimizer, |progress| println!("{progress}"))?;

    let found = evaluate(&*network, &test, 32)?;
    println!("\nOn pages it has not read: {found}");
    println!("All {} letters alike would be a loss of {:.2}.", LETTERS.len(), (LETTERS.len() as f64).ln());
    println!("\nNow it writes:\n{}", write(&network, "alice ", if short { 60 } else { 500 }, 0.6)?);
    Ok(())
}
