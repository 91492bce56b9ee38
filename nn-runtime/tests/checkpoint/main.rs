//! Networks and trainings on disk.
#![cfg(feature = "std")]

mod corrupt;
mod crash;
mod foreign;
mod kept;
mod refuse;

use nn_runtime::optim::Memory;
use nn_runtime::{Adam, Optimizer, Parameters, Position, Random, Samples, Training, network};
use std::path::{Path, PathBuf};

network! {
    /// Trained numbers, states and noise.
    pub network Small {
        input  x: [2];
        target y: [2];
        let hidden = dropout(tanh(batch_norm(dense(x, 3))), 0.25);
        output guess = dense(hidden, 2);
        loss = mse(guess, y);
    }
}

/// Eight samples.
fn samples() -> small::Samples {
    let mut random = Random::new(3, 3);
    let mut draw = || random.uniform01::<f32>() - 0.5;
    let samples =
        small::Samples { x: (0..8).map(|_| [draw(), draw()]).collect(), y: (0..8).map(|_| [draw(), draw()]).collect() };
    assert_eq!(samples.len(), 8);
    samples
}

const TRAINING: Training = Training { epochs: 4, batch_size: 3, seed: 5, schedule: None, clip: None };

/// Where the first epoch ends.
const POSITION: Position = Position { step: 3, seed: 5, batch_size: 3, samples: 8 };

/// A network and its optimiser after an epoch.
fn trained() -> (Box<Small>, Adam<Small>) {
    let (mut network, mut optimizer) = (Small::init(1), Adam::new(0.01));
    let training = Training { epochs: 1, ..TRAINING };
    training.run(&mut *network, &samples(), None, &mut optimizer, |_| ()).unwrap();
    (network, optimizer)
}

/// All numbers of a network, to the bit.
fn bits<N: Parameters<Scalar = f32>>(network: &N) -> Vec<u32> {
    network.flat().iter().map(|x| x.to_bits()).collect()
}

/// All that an optimiser carries, to the bit.
fn carried<N: Parameters<Scalar = f32>>(optimizer: &mut impl Optimizer<N>) -> Vec<u64> {
    let mut all = vec![];
    optimizer.memory(&mut |_, memory| match memory {
        Memory::Count(count) => all.push(*count),
        Memory::Number(number) => all.push(number.to_bits()),
        Memory::Numbers(numbers) => all.extend(numbers.iter().map(|x| u64::from(x.to_bits()))),
    });
    all
}

/// A folder that is removed with what is in it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("nn-checkpoint-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The files of a folder, by name.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}
