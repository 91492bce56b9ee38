//! Training and evaluation over whole data sets.

mod averages;
mod evaluate;
mod progress;
mod training;

pub use averages::Averages;
pub use evaluate::evaluate;
pub use progress::Progress;
pub use training::Training;
