//! Fits a curve to noisy points with a network of 20 parameters, by Levenberg and Marquardt's method: where gradient
//! descent takes thousands of steps, the residuals' own derivatives take a few dozen.
//!
//! `cargo run --release --example curve_fit`

use nn_runtime::{LevenbergMarquardt, Random, network};

network! {
    /// A straight line with six bends.
    #[dtype(f64)]
    #[derive(jacobian(height))]
    pub network Curve {
        input x: [1];

        let bends = tanh(dense(x, 6));
        let slope = dense(x, 1, bias = false);
        let sum   = dense(bends, 1);
        output height = sum + slope;
    }
}

const POINTS: usize = 60;
const NOISE: f64 = 0.02;
const STEPS: usize = 50;

/// What is to be learned.
fn truth(x: f64) -> f64 {
    (2.0 * x).sin() * (-0.3 * x * x).exp() + 0.2 * x
}

fn main() -> Result<(), nn_runtime::InputError> {
    let mut random = Random::new(7, 0);
    let x: [[f64; 1]; POINTS] = std::array::from_fn(|i| [-3.0 + 6.0 * i as f64 / (POINTS - 1) as f64]);
    let y = x.map(|[x]| truth(x) + NOISE * random.normal::<f64>());

    let mut network = Curve::init(3);
    let mut work = curve::Workspace::new(POINTS);
    let mut method = LevenbergMarquardt::<Curve>::new();
    let (mut residuals, mut jacobian) = ([0.0; POINTS], [Curve::ZERO; POINTS]);
    println!("{} parameters, {POINTS} points\n\n step   residual    damping", curve::PARAMETERS);
    let (mut steps, mut before) = (0, f64::INFINITY);
    let error = loop {
        let step = method.step(&mut network, &mut residuals, &mut jacobian, |network, residuals, jacobian| {
            let inputs = curve::Inputs { x: &x };
            let heights = network.forward(inputs, &mut work)?.height;
            residuals.iter_mut().zip(heights.iter().zip(&y)).for_each(|(r, (height, y))| *r = height[0] - y);
            jacobian.map_or(Ok(()), |rows| network.jacobian_height(inputs, &mut work, rows))
        })?;
        steps += 1;
        let error = (2.0 * step.loss / POINTS as f64).sqrt();
        let converged = step.accepted && step.loss > 0.999 * before;
        if steps % 5 == 1 || converged {
            let taken = if step.accepted { "" } else { "  taken back" };
            println!("{steps:5}   {error:.6}   {:.1e}{taken}", step.damping);
        }
        if converged || steps == STEPS {
            break error;
        }
        before = step.loss;
    };

    println!("\nWhat it has learned, after {steps} steps:");
    print!("  y = {:.3} + {:.3}·x", network.sum.bias[0], network.slope.weight[0][0]);
    for (bend, [height]) in network.sum.weight.iter().enumerate() {
        let (steepness, place) = (network.bends.weight[0][bend], network.bends.bias[bend]);
        print!("\n      {height:+.3}·tanh({steepness:.3}·x {place:+.3})");
    }
    println!("\n");
    let learned = network.forward(curve::Inputs { x: &x }, &mut work)?.height;
    for level in (-6..=6).rev() {
        let near = |value: f64| (value * 5.0).round() as i32 == level;
        let cell = |i: usize| match (near(learned[i][0]), near(y[i])) {
            (true, _) => '●',
            (false, true) => '·',
            (false, false) => ' ',
        };
        println!("  {:4.1} │{}", f64::from(level) / 5.0, (0..POINTS).map(cell).collect::<String>());
    }
    let worst = x.iter().zip(learned).map(|(x, y)| (truth(x[0]) - y[0]).abs()).fold(0.0, f64::max);
    println!("\nroot of the mean squared residual {error:.4} (noise {NOISE}), at most {worst:.4} from the true curve");
    Ok(())
}
