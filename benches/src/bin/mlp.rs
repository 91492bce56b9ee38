//! How much memory a training takes: parameters, a gradient, a workspace and a batch.

use benches::describe::{Mlp, mlp};
use nn_runtime::{InputError, Sgd};

fn main() -> Result<(), InputError> {
    const SAMPLES: usize = 64;
    let (mut network, mut gradient, mut work) = (Mlp::init(1), Mlp::zeros(), mlp::Workspace::new(SAMPLES));
    let mut optimizer = Sgd::<Mlp>::new(0.01);
    let (image, digit) = (vec![[0.1; 784]; SAMPLES], [3; SAMPLES]);
    for _ in 0..20 {
        network.train_step(mlp::Batch { image: &image, digit: &digit }, &mut work, &mut gradient, &mut optimizer)?;
    }
    benches::report();
    Ok(())
}
