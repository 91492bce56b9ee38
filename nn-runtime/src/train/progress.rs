use core::fmt;

use super::Averages;

/// What an epoch of training has reached.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// Its number, from 1.
    pub epoch: usize,
    /// How many epochs there will be.
    pub epochs: usize,
    /// The means over the training samples, each as it was when its batch came up.
    pub train: Averages,
    /// The means over the test samples after the epoch.
    pub test: Option<Averages>,
    /// The time since the training began.
    #[cfg(feature = "std")]
    pub elapsed: core::time::Duration,
}

/// One line, as in `epoch  3/20  loss 0.1234  hit  96.5 %  test loss 0.1502  hit  95.8 %  1.23 s`.
impl fmt::Display for Progress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.epochs.checked_ilog10().map_or(1, |digits| digits as usize + 1);
        write!(out, "epoch {:width$}/{}  {}", self.epoch, self.epochs, self.train)?;
        if let Some(test) = &self.test {
            write!(out, "  test {test}")?;
        }
        #[cfg(feature = "std")]
        write!(out, "  {:.2} s", self.elapsed.as_secs_f64())?;
        Ok(())
    }
}
