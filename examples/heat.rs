//! Solves the heat equation u_t = 0.1·u_xx on a rod by a physics-informed network: the residual, with its second
//! derivative, is the loss. No data but the equation.
//!
//! `cargo run --release --example heat`

use nn_runtime::{Adam, Optimizer, Random, Schedule, network};
use std::f32::consts::PI;

network! {
    /// u(x, t) on 0 ≤ x ≤ 1, with u(0, t) = u(1, t) = 0 and u(x, 0) = sin πx by construction.
    pub network Heat {
        input x: [];
        input t: [];

        let point  = concat(reshape(x, [1]), reshape(t, [1]));
        let hidden = tanh(dense(point, 20));
        let deep   = tanh(dense(hidden, 20));
        let free   = dense(deep, 1)[0];
        let u      = sin(3.141592653589793 * x) + t * x * (1.0 - x) * free;

        output u;
        loss residual = square(grad(u, t) - 0.1 * grad(grad(u, x), x));
    }
}

/// The closed form.
fn exact(x: f32, t: f32) -> f32 {
    (-0.1 * PI * PI * t).exp() * (PI * x).sin()
}

fn main() -> Result<(), nn_runtime::InputError> {
    const POINTS: usize = 128;
    let steps = if std::env::var_os("NN_SHORT").is_some() { 1000 } else { 6000 };
    let mut network = Heat::init(2);
    let mut gradient = Heat::zeros();
    let mut work = heat::Workspace::new(21 * 21);
    let mut optimizer = Adam::<Heat>::new(1e-2);
    let schedule = Schedule::cosine(1e-2, steps);
    let mut random = Random::new(1, 0);
    println!("{}", heat::SUMMARY);
    for step in 0..steps {
        let mut points = || std::array::from_fn::<f32, POINTS, _>(|_| random.uniform01());
        let (x, t) = (points(), points());
        optimizer.set_learning_rate(schedule.at(step));
        let losses = network.gradient(heat::Batch { x: &x, t: &t }, &mut work, &mut gradient)?;
        optimizer.step(&mut network, &gradient);
        if (step + 1) % (steps / 10) == 0 {
            println!("step {:4}  residual² {:.2e}", step + 1, losses.residual);
        }
    }

    let grid: Vec<(f32, f32)> =
        (0..21).flat_map(|j| (0..21).map(move |i| (i as f32 / 20.0, j as f32 / 20.0))).collect();
    let (x, t): (Vec<f32>, Vec<f32>) = grid.iter().copied().unzip();
    let u = network.forward(heat::Inputs { x: &x, t: &t }, &mut work)?.u;
    let worst = grid.iter().zip(u).map(|(&(x, t), u)| (u - exact(x, t)).abs()).fold(0.0, f32::max);

    println!("\nu along the rod at t = 0, 0.5 and 1 (network ●, closed form ─):");
    for (moment, row) in [(0.0, 0), (0.5, 10), (1.0, 20)] {
        println!("t = {moment}");
        for level in (0..=5).rev() {
            let near = |value: f32| (value * 5.0).round() as i32 == level;
            let cell = |i: usize| {
                let at = row * 21 + i;
                match (near(u[at]), near(exact(x[at], t[at]))) {
                    (true, _) => "● ",
                    (false, true) => "─ ",
                    (false, false) => "  ",
                }
            };
            println!("  {:3.1} │{}", level as f32 / 5.0, (0..21).map(cell).collect::<String>());
        }
    }
    println!("\nLargest error against the closed form: {worst:.5} ({:.2} % of the largest u)", 100.0 * worst);
    Ok(())
}
