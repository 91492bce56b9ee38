use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::Losses;

/// The means of losses and metrics over many batches, each batch counting as much as it has samples.
#[derive(Clone, Debug, PartialEq)]
pub struct Averages {
    names: &'static [&'static str],
    sums: Vec<f64>,
    samples: usize,
}

impl Averages {
    /// Of no batch yet.
    #[must_use]
    pub fn new<L: Losses>() -> Self {
        Averages { names: L::NAMES, sums: vec![0.0; L::NAMES.len()], samples: 0 }
    }

    /// Takes in the means over a batch.
    pub fn add<L: Losses>(&mut self, losses: &L, samples: usize) {
        let mut sums = self.sums.iter_mut();
        losses.visit(&mut |mean| {
            if let Some(sum) = sums.next() {
                *sum += mean * samples as f64;
            }
        });
        self.samples += samples;
    }

    /// Begins anew.
    pub fn clear(&mut self) {
        self.sums.fill(0.0);
        self.samples = 0;
    }

    /// How many samples were taken in.
    #[must_use]
    pub fn samples(&self) -> usize {
        self.samples
    }

    /// The mean of this name, if there is one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<f64> {
        self.iter().find(|(other, _)| *other == name).map(|(_, mean)| mean)
    }

    /// Names and means, the total loss first; not a number without samples.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, f64)> + '_ {
        self.names.iter().copied().zip(self.sums.iter().map(|sum| sum / self.samples as f64))
    }
}

/// As in `loss 0.1234  hit 96.5 %`: `hit` and `accuracy` are shares.
impl fmt::Display for Averages {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, mean)) in self.iter().enumerate() {
            let gap = if index == 0 { "" } else { "  " };
            match name {
                "hit" | "hits" | "accuracy" => write!(out, "{gap}{name} {:5.1} %", mean * 100.0)?,
                _ if mean != 0.0 && mean.abs() < 1e-3 => write!(out, "{gap}{name} {mean:.2e}")?,
                _ => write!(out, "{gap}{name} {mean:.4}")?,
            }
        }
        Ok(())
    }
}
