use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::Losses;

/// The means of losses and metrics over many batches, each batch counting as much as it has
/// samples.
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

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[derive(Clone, Copy)]
    struct Two(f64, f64);

    impl Losses for Two {
        const NAMES: &'static [&'static str] = &["loss", "hit"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.0);
            visit(self.1);
        }
    }

    #[test]
    fn a_batch_counts_as_much_as_it_has_samples() {
        let mut averages = Averages::new::<Two>();
        averages.add(&Two(1.0, 0.5), 30);
        averages.add(&Two(2.0, 1.0), 10);
        assert_eq!(averages.samples(), 40);
        assert_eq!((averages.get("loss"), averages.get("hit")), (Some(1.25), Some(0.625)));
        averages.clear();
        averages.add(&Two(0.00012, 1.0), 1);
        assert_eq!(averages.to_string(), "loss 1.20e-4  hit 100.0 %");
    }

    #[test]
    fn no_samples_have_no_mean() {
        assert!(Averages::new::<Two>().get("loss").is_some_and(f64::is_nan));
    }

    #[test]
    fn progress_is_one_line() {
        let mut train = Averages::new::<Two>();
        train.add(&Two(0.1234, 0.965), 10);
        let progress = crate::Progress {
            epoch: 3,
            epochs: 20,
            test: Some(train.clone()),
            train,
            #[cfg(feature = "std")]
            elapsed: core::time::Duration::from_millis(1234),
        };
        let line = progress.to_string();
        assert!(line.starts_with("epoch  3/20  loss 0.1234  hit  96.5 %  test loss 0.1234  hit  96.5 %"), "{line}");
    }
}
