//! Learns a potential from energies and forces: the force is −∂E/∂r, and is trained on as well.
//!
//! `cargo run --release --example harmonic`

use nn_runtime::{Adam, Optimizer, Random, Schedule, network};

network! {
    /// The energy of a particle in the plane.
    pub network Potential {
        input  position: [2];
        target energy: [];
        target force: [2];

        let hidden = tanh(dense(position, 32));
        let deep   = tanh(dense(hidden, 32));
        let e      = dense(deep, 1)[0];
        let f      = -grad(e, position);

        output e;
        output f;
        loss energies = mse(e, energy);
        loss forces   = mse(f, force);
    }
}

/// An oscillator that is stiffer along y, and a little anharmonic.
fn energy([x, y]: [f32; 2]) -> f32 {
    0.5 * x * x + y * y + 0.1 * x * x * x * x
}

fn force([x, y]: [f32; 2]) -> [f32; 2] {
    [-x - 0.4 * x * x * x, -2.0 * y]
}

fn main() -> Result<(), nn_runtime::InputError> {
    const BATCH: usize = 64;
    let steps = if std::env::var_os("NN_SHORT").is_some() { 500 } else { 6000 };
    let mut network = Potential::init(4);
    let mut gradient = Potential::zeros();
    let mut work = potential::Workspace::new(BATCH);
    let mut optimizer = Adam::<Potential>::new(5e-3);
    let schedule = Schedule::cosine(5e-3, steps);
    let mut random = Random::new(1, 0);
    let mut points = || -> Vec<[f32; 2]> {
        let mut one = || 3.0 * random.uniform01::<f32>() - 1.5;
        (0..BATCH).map(|_| [one(), one()]).collect()
    };
    println!("{}", potential::SUMMARY);
    for step in 0..steps {
        let position = points();
        let energy: Vec<f32> = position.iter().copied().map(energy).collect();
        let force: Vec<[f32; 2]> = position.iter().copied().map(force).collect();
        optimizer.set_learning_rate(schedule.at(step));
        let batch = potential::Batch { position: &position, energy: &energy, force: &force };
        let losses = network.gradient(batch, &mut work, &mut gradient)?;
        optimizer.step(&mut network, &gradient);
        if (step + 1) % (steps / 10) == 0 {
            println!("step {:4}  energies {:.2e}  forces {:.2e}", step + 1, losses.energies, losses.forces);
        }
    }

    // Let the particle go and let the learned forces carry it: the energy it really has should stay.
    let (mut r, mut v, dt) = ([1.0_f32, 0.5], [0.0_f32; 2], 0.02);
    let start = energy(r);
    let mut drift = 0.0_f32;
    println!("\nA particle carried by the learned forces:");
    for step in 0..=500 {
        if step % 100 == 0 {
            println!("  t = {:4.1}  r = ({:6.3}, {:6.3})", step as f32 * dt, r[0], r[1]);
        }
        let f = network.forward(potential::Inputs { position: &[r] }, &mut work)?.f[0];
        let half = [v[0] + 0.5 * dt * f[0], v[1] + 0.5 * dt * f[1]];
        r = [r[0] + dt * half[0], r[1] + dt * half[1]];
        let f = network.forward(potential::Inputs { position: &[r] }, &mut work)?.f[0];
        v = [half[0] + 0.5 * dt * f[0], half[1] + 0.5 * dt * f[1]];
        drift = drift.max((energy(r) + 0.5 * (v[0] * v[0] + v[1] * v[1]) - start).abs());
    }
    println!("Its true energy strays by at most {:.2} % of what it started with.", 100.0 * drift / start);
    Ok(())
}
