//! L-BFGS and Levenberg-Marquardt on the classic functions.

use core::convert::Infallible;
use nn_runtime::init::Initial;
use nn_runtime::math::Real;
use nn_runtime::{Inline, Layout, Lbfgs, LevenbergMarquardt, Parameters, Role, TensorInfo, layout};

/// A point in the plane or in space, with a number between that is not trained.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
struct Place<T, const D: usize> {
    first: [T; 1],
    frozen: [T; 1],
    rest: [T; D],
}

impl<T: Real, const D: usize> Place<T, D> {
    fn at(first: f64, rest: [f64; D]) -> Self {
        Place { first: [T::from_f64(first)], frozen: [T::from_f64(5.0)], rest: rest.map(T::from_f64) }
    }

    fn numbers(&self) -> Vec<f64> {
        self.first.iter().chain(&self.rest).map(|x| x.to_f64()).collect()
    }

    fn set(&mut self, numbers: &[f64]) {
        *self = Place::at(numbers[0], core::array::from_fn(|i| numbers[i + 1]));
    }
}

impl<T: Real, const D: usize> Parameters for Place<T, D> {
    type Scalar = T;
    const NAME: &'static str = "Place";
    const ZERO: Self = Place { first: [T::ZERO], frozen: [T::ZERO], rest: [T::ZERO; D] };
    const TENSORS: &'static [TensorInfo] = &[
        TensorInfo { name: "first", shape: &[1], role: Role::Trained },
        TensorInfo { name: "frozen", shape: &[1], role: Role::Frozen },
        TensorInfo { name: "rest", shape: &[D], role: Role::Trained },
    ];
    const INITIAL: &'static [Initial<T>] = &[];
    const LAYOUT: Layout<Self, T> = layout!(Self { first, frozen, rest });
}

/// Residuals and their Jacobian, by rows.
type Residuals = fn(&[f64]) -> (Vec<f64>, Vec<Vec<f64>>);

fn rosenbrock(x: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let pairs = x.len() / 2;
    let (mut residuals, mut rows) = (vec![], vec![]);
    for i in 0..pairs {
        let (a, b) = (x[2 * i], x[2 * i + 1]);
        let mut row = vec![0.0; x.len()];
        (row[2 * i], row[2 * i + 1]) = (-20.0 * a, 10.0);
        rows.push(row);
        let mut row = vec![0.0; x.len()];
        row[2 * i] = -1.0;
        rows.push(row);
        residuals.extend([10.0 * (b - a * a), 1.0 - a]);
    }
    (residuals, rows)
}

/// Its Jacobian has no full rank at the minimum (M. Powell, 1962).
fn powell(x: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let (five, ten) = (5f64.sqrt(), 10f64.sqrt());
    let [a, b, c, d] = [x[0], x[1], x[2], x[3]];
    let (u, v) = (b - 2.0 * c, a - d);
    (
        vec![a + 10.0 * b, five * (c - d), u * u, ten * v * v],
        vec![
            vec![1.0, 10.0, 0.0, 0.0],
            vec![0.0, 0.0, five, -five],
            vec![0.0, 2.0 * u, -4.0 * u, 0.0],
            vec![2.0 * ten * v, 0.0, 0.0, -2.0 * ten * v],
        ],
    )
}

fn beale(x: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let [a, b] = [x[0], x[1]];
    let powers = [(1.5, 1), (2.25, 2), (2.625, 3)];
    let residuals = powers.map(|(y, n)| y - a * (1.0 - b.powi(n)));
    let rows = powers.map(|(_, n)| vec![b.powi(n) - 1.0, a * f64::from(n) * b.powi(n - 1)]);
    (residuals.to_vec(), rows.to_vec())
}

/// 2·½ Σ r² and its gradient.
fn sum_of_squares<const D: usize, T: Real>(
    residuals: Residuals,
) -> impl FnMut(&Place<T, D>, &mut Place<T, D>) -> Result<T, Infallible> {
    move |place, gradient| {
        let x = place.numbers();
        let (r, rows) = residuals(&x);
        let by = |i: usize| r.iter().zip(&rows).map(|(r, row)| 2.0 * r * row[i]).sum();
        gradient.set(&(0..x.len()).map(by).collect::<Vec<f64>>());
        Ok(T::from_f64(r.iter().map(|r| r * r).sum()))
    }
}

/// Steps until there is none, or the gradient is this short; where it ended, the loss, steps and evaluations.
fn descend<const D: usize, T: Real>(
    mut place: Place<T, D>,
    residuals: Residuals,
    shortest: f64,
) -> (Vec<f64>, f64, usize, usize) {
    let mut lbfgs = Lbfgs::<Place<T, D>>::new(10);
    let (mut gradient, mut loss, mut steps, mut evaluations) = (Place::ZERO, f64::INFINITY, 0, 1);
    while let Some(step) = lbfgs.step(&mut place, &mut gradient, sum_of_squares(residuals)).unwrap() {
        assert!(step.loss < loss, "every step goes down");
        (loss, steps, evaluations) = (step.loss, steps + 1, evaluations + step.evaluations);
        assert!(steps < 1000, "{step:?}");
        if step.gradient < shortest {
            break;
        }
    }
    assert_eq!(place.frozen, [T::from_f64(5.0)]);
    (place.numbers(), loss, steps, evaluations)
}

#[test]
fn lbfgs_finds_the_minimum_of_rosenbrock() {
    let (x, loss, steps, evaluations) = descend(Place::<f64, 1>::at(-1.2, [1.0]), rosenbrock, 1e-10);
    assert!(loss < 1e-20 && x.iter().all(|x| (x - 1.0).abs() < 1e-9), "{x:?}");
    assert!(steps < 45 && evaluations < 60, "{steps} steps, {evaluations} evaluations");
}

#[test]
fn lbfgs_finds_the_minimum_of_a_hundred_numbers() {
    let start = core::array::from_fn(|i| if i % 2 == 0 { 1.0 } else { -1.2 + 0.01 * i as f64 });
    let (x, loss, steps, evaluations) = descend(Place::<f64, 99>::at(-1.2, start), rosenbrock, 1e-9);
    assert!(loss < 1e-18 && x.iter().all(|x| (x - 1.0).abs() < 1e-8), "{loss}");
    assert!(steps < 300 && evaluations < 350, "{steps} steps, {evaluations} evaluations");
}

#[test]
fn lbfgs_descends_other_valleys_and_ends_where_rounding_does() {
    let (x, loss, ..) = descend(Place::<f64, 1>::at(1.0, [1.0]), beale, 1e-12);
    assert!(loss < 1e-24 && (x[0] - 3.0).abs() < 1e-10 && (x[1] - 0.5).abs() < 1e-10, "{x:?}");
    let (_, loss, ..) = descend(Place::<f64, 3>::at(3.0, [-1.0, 0.0, 1.0]), powell, 1e-10);
    assert!(loss < 1e-12, "{loss}");
    let (x, ..) = descend(Place::<f32, 1>::at(-1.2, [1.0]), rosenbrock, 0.0);
    assert!(x.iter().all(|x| (x - 1.0).abs() < 1e-3), "{x:?}");
}

#[test]
fn memory_inside_the_optimiser_gives_the_same() {
    type Flat = Place<f64, 1>;
    let (mut a, mut b) = (Lbfgs::<Flat>::new(4), Lbfgs::<Flat, Inline<{ 2 * 11 }>>::inline());
    let (mut x, mut y) = (Flat::at(-1.2, [1.0]), Flat::at(-1.2, [1.0]));
    let (mut g, mut h) = (Flat::ZERO, Flat::ZERO);
    for _ in 0..20 {
        let step = a.step(&mut x, &mut g, sum_of_squares(rosenbrock)).unwrap();
        assert_eq!(step, b.step(&mut y, &mut h, sum_of_squares(rosenbrock)).unwrap());
    }
    assert_eq!(x, y);
}

#[test]
fn an_error_of_the_function_is_the_optimisers() {
    let mut lbfgs = Lbfgs::<Place<f64, 1>>::new(4);
    let (mut place, mut gradient) = (Place::at(0.0, [0.0]), Place::ZERO);
    assert_eq!(lbfgs.step(&mut place, &mut gradient, |_, _| Err("no")), Err("no"));
}

/// Steps until the gradient is short; where it ended, the loss and how many steps it took.
fn fit<const D: usize, T: Real>(mut place: Place<T, D>, problem: Residuals, shortest: f64) -> (Vec<f64>, f64, usize) {
    let mut method = LevenbergMarquardt::<Place<T, D>>::new();
    let count = problem(&place.numbers()).0.len();
    let (mut residuals, mut jacobian) = (vec![T::ZERO; count], vec![Place::ZERO; count]);
    let mut loss = f64::INFINITY;
    for steps in 1.. {
        let step = method.step(&mut place, &mut residuals, &mut jacobian, |place, residuals, rows| {
            let (values, derivatives) = problem(&place.numbers());
            residuals.iter_mut().zip(values).for_each(|(to, r)| *to = T::from_f64(r));
            if let Some(rows) = rows {
                rows.iter_mut().zip(derivatives).for_each(|(to, row)| to.set(&row));
            }
            Ok::<_, Infallible>(())
        });
        let step = step.unwrap();
        assert!(step.loss <= loss, "no step goes up");
        loss = step.loss;
        if step.gradient <= shortest {
            return (place.numbers(), loss, steps);
        }
        assert!(steps < 500, "{step:?}");
    }
    unreachable!("it ends above")
}

#[test]
fn levenberg_marquardt_finds_the_minimum_of_rosenbrock() {
    let (x, loss, steps) = fit(Place::<f64, 1>::at(-1.2, [1.0]), rosenbrock, 1e-12);
    assert!(loss < 1e-24 && x.iter().all(|x| (x - 1.0).abs() < 1e-12), "{x:?}");
    assert!(steps < 45, "{steps}");
    let (x, _, steps) = fit(Place::<f64, 19>::at(-1.2, core::array::from_fn(|i| i as f64 / 9.0)), rosenbrock, 1e-12);
    assert!(x.iter().all(|x| (x - 1.0).abs() < 1e-12) && steps < 60, "{x:?} {steps}");
    let (x, ..) = fit(Place::<f32, 1>::at(-1.2, [1.0]), rosenbrock, 1e-5);
    assert!(x.iter().all(|x| (x - 1.0).abs() < 1e-5), "{x:?}");
}

#[test]
fn levenberg_marquardt_needs_no_full_rank() {
    let (_, loss, steps) = fit(Place::<f64, 3>::at(3.0, [-1.0, 0.0, 1.0]), powell, 1e-12);
    assert!(loss < 1e-14 && steps < 40, "{loss} {steps}");
    // The last number moves no residual.
    fn line(x: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
        (vec![x[0] - 1.0, 2.0 * x[0] - 2.0], vec![vec![1.0, 0.0], vec![2.0, 0.0]])
    }
    let (x, ..) = fit(Place::<f64, 1>::at(0.0, [7.0]), line, 1e-12);
    assert!((x[0] - 1.0).abs() < 1e-12 && x[1] == 7.0, "{x:?}");
}

#[test]
fn without_damping_it_is_gauss_and_newtons_step() {
    // Of linear residuals that is the solution itself: the line through (0, 1), (1, 3), (2, 4).
    let mut method = LevenbergMarquardt::<Place<f64, 1>, Inline<12>>::inline().damping(0.0);
    let mut place = Place::at(-7.0, [9.0]);
    let step = method.step(&mut place, &mut [0.0; 3], &mut [Place::ZERO; 3], |place, residuals, rows| {
        for (i, y) in [1.0, 3.0, 4.0].into_iter().enumerate() {
            residuals[i] = place.first[0] + place.rest[0] * i as f64 - y;
        }
        rows.into_iter().flatten().enumerate().for_each(|(i, row)| *row = Place::at(1.0, [i as f64]));
        Ok::<_, Infallible>(())
    });
    let step = step.unwrap();
    assert!(step.accepted && (step.loss - 1.0 / 12.0).abs() < 1e-14, "{step:?}");
    assert!((place.first[0] - 7.0 / 6.0).abs() < 1e-13 && (place.rest[0] - 1.5).abs() < 1e-13, "{place:?}");
}
