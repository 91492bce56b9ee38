//! Training and evaluation over whole data sets.

mod averages;
mod evaluate;
mod position;
mod progress;
mod steps;
mod training;

pub use averages::Averages;
pub use evaluate::evaluate;
pub use position::Position;
pub use progress::Progress;
pub use steps::Steps;
pub use training::Training;
