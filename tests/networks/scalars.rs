//! Scalar networks: plain `let` lines in a loop over the samples.

use nn_runtime::network;

network! {
    /// Rosenbrock's function and its derivative.
    #[dtype(f64)]
    network Rosenbrock {
        input x: [];
        input y: [];
        let valley = y - square(x);
        loss = square(1.0 - x) + 100.0 * square(valley);
    }
}

network! {
    /// A line through points.
    #[dtype(f64)]
    network Line {
        input x: [];
        target y: [];
        param slope: [] = zeros();
        param height: [] = zeros();
        output guess = slope * x + height;
        loss = mse(guess, y);
    }
}

#[test]
fn rosenbrock_by_hand() {
    let (x, y) = ([-1.2, 1.0], [1.0, 1.0]);
    let mut work = rosenbrock::Workspace::new(2);
    let (losses, gradient) = Rosenbrock.gradient(rosenbrock::Batch { x: &x, y: &y }, &mut work).unwrap();
    assert!((losses.loss - (24.2 + 0.0) / 2.0).abs() < 1e-12);
    // The mean of two samples: half of each derivative.
    assert!((gradient.x[0] - -215.6 / 2.0).abs() < 1e-10);
    assert!((gradient.y[0] - -88.0 / 2.0).abs() < 1e-10);
    assert_eq!((gradient.x[1], gradient.y[1]), (0.0, 0.0));
}

#[test]
fn line_by_hand() {
    let (x, y) = ([0.0, 1.0, 2.0], [1.0, 3.0, 5.0]);
    let mut line = Line::zeros();
    let (mut grad, mut work) = (Line::zeros(), line::Workspace::new(3));
    let batch = line::Batch { x: &x, y: &y };
    let losses = line.gradient(batch, &mut work, &mut grad).unwrap();
    assert!((losses.loss - 35.0 / 3.0).abs() < 1e-12);
    assert!((grad.slope - -26.0 / 3.0).abs() < 1e-12 && (grad.height - -6.0).abs() < 1e-12);
    for _ in 0..500 {
        line.gradient(batch, &mut work, &mut grad).unwrap();
        line.slope -= 0.2 * grad.slope;
        line.height -= 0.2 * grad.height;
    }
    assert!((line.slope - 2.0).abs() < 1e-6 && (line.height - 1.0).abs() < 1e-6);
    assert!((line.forward(line::Inputs { x: &[10.0] }, &mut work).unwrap().guess[0] - 21.0).abs() < 1e-5);
}
