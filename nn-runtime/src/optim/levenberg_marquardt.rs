use super::flat::write;
use crate::math::Real;
use crate::tensor::count;
use crate::{Heap, Inline, Parameters, Role, Storage, ranges};
use core::marker::PhantomData;

/// Levenberg and Marquardt's method for least squares: ½ Σ rᵢ², by the residuals' own derivatives.
///
/// Where the residuals r have the Jacobian J, a step h solves
///
/// ```text
/// (Jᵀ·J + μ·D)·h = −Jᵀ·r       with D = diag(Jᵀ·J)
/// ```
///
/// by Cholesky's decomposition, in double precision. With small μ this is Gauss and Newton's step, which takes the
/// residuals for linear; with large μ it is a short one along the gradient. The damping μ follows from the gain ρ,
/// what a step has brought over what it had promised: it is multiplied by max(⅓, 1 − (2ρ − 1)³) after a step down;
/// after any other by 2, 4, 8, …, and the step is taken back (K. Madsen, H. Nielsen, O. Tingleff: *Methods for
/// non-linear least squares problems*, 2004).
///
/// For small networks: a step takes p³/3 operations and p·(p + 4) numbers of memory for p parameters. The rows of
/// the Jacobian are what a network with `#[derive(jacobian(OUTPUT))]` writes.
pub struct LevenbergMarquardt<N: Parameters, S: Storage = Heap> {
    damping: f64,
    /// What a failure multiplies the damping by.
    growth: f64,
    /// Half the sum of squares where the network is, once it has been computed.
    loss: Option<f64>,
    /// Jᵀ·J above the diagonal and its Cholesky factor below; then the diagonal, the gradient, the step, the weights.
    memory: S::Buffer<f64>,
    network: PhantomData<fn() -> N>,
}

/// What a step of [`LevenbergMarquardt`] has come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeastSquares {
    /// Half the sum of the squared residuals.
    pub loss: f64,
    /// Whether the step went down; else the network is where it was, and the next step will be shorter.
    pub accepted: bool,
    /// The damping of the next step.
    pub damping: f64,
    /// The largest derivative of the loss by a parameter, before the step.
    pub gradient: f64,
    /// The length of the step over that of the parameters.
    pub change: f64,
}

#[cfg(feature = "alloc")]
impl<N: Parameters> LevenbergMarquardt<N> {
    /// With a damping of 10⁻³ to begin with.
    #[must_use]
    #[allow(clippy::new_without_default)] // as the other optimisers
    pub fn new() -> Self {
        Self::from(Heap::buffer(0.0, Self::COUNT * (Self::COUNT + 4)))
    }
}

impl<N: Parameters, const M: usize> LevenbergMarquardt<N, Inline<M>> {
    /// With memory for `M` numbers in itself: p·(p + 4) for p trained ones.
    ///
    /// # Panics
    /// If that is too small.
    #[must_use]
    pub const fn inline() -> Self {
        assert!(Self::COUNT * (Self::COUNT + 4) <= M, "inline memory is too small for the normal equations");
        Self::from([0.0; M])
    }
}

impl<N: Parameters, S: Storage> LevenbergMarquardt<N, S> {
    const COUNT: usize = count(N::TENSORS, Role::Trained);

    const fn from(memory: S::Buffer<f64>) -> Self {
        LevenbergMarquardt { damping: 1e-3, growth: 2.0, loss: None, memory, network: PhantomData }
    }

    /// With this damping (10⁻³) to begin with; with 0 the first step is Gauss and Newton's.
    #[must_use]
    pub fn damping(mut self, damping: f64) -> Self {
        self.damping = damping;
        self
    }

    /// Forgets where it was: the function, or the network, has been changed.
    pub fn reset(&mut self) {
        self.loss = None;
    }

    /// One step. The function writes the residuals and, where it is asked to, the Jacobian: a row for each residual.
    /// The two slices are its room to write in.
    ///
    /// # Errors
    /// The function's.
    ///
    /// # Panics
    /// If there are not as many residuals as rows.
    pub fn step<E>(
        &mut self,
        network: &mut N,
        residuals: &mut [N::Scalar],
        jacobian: &mut [N],
        mut evaluate: impl FnMut(&N, &mut [N::Scalar], Option<&mut [N]>) -> Result<(), E>,
    ) -> Result<LeastSquares, E> {
        assert_eq!(residuals.len(), jacobian.len(), "a row of the Jacobian is for one residual");
        let loss = match self.loss {
            Some(loss) => loss,
            None => {
                evaluate(network, residuals, Some(&mut *jacobian))?;
                self.accumulate(residuals, jacobian);
                half_squares(residuals)
            }
        };
        self.loss = Some(loss);
        let Equations { start, gradient, .. } = self.equations();
        read_f64(network, start);
        let steepest = gradient.iter().fold(0.0, |most: f64, g| most.max(libm::fabs(*g)));
        let promise = self.solve();
        let Equations { start, step, .. } = self.equations();
        let change = libm::sqrt(squares(step) / squares(start).max(f64::MIN_POSITIVE));
        let mut result = LeastSquares { loss, accepted: false, damping: 0.0, gradient: steepest, change };
        let found = match promise {
            Some(promise) if promise > 0.0 => {
                write(network, |i| N::Scalar::from_f64(start[i] + step[i]));
                evaluate(network, residuals, None)?;
                let gain = (loss - half_squares(residuals)) / promise;
                (gain > 0.0).then_some(gain)
            }
            _ => None,
        };
        match found {
            Some(gain) => {
                result = LeastSquares { loss: half_squares(residuals), accepted: true, ..result };
                let distance = 2.0 * gain - 1.0;
                self.damping *= (1.0 - distance * distance * distance).max(1.0 / 3.0);
                self.growth = 2.0;
                evaluate(network, residuals, Some(&mut *jacobian))?;
                self.accumulate(residuals, jacobian);
                self.loss = Some(result.loss);
            }
            None => {
                let start = self.equations().start;
                write(network, |i| N::Scalar::from_f64(start[i]));
                self.damping = (self.damping * self.growth).max(f64::EPSILON);
                self.growth *= 2.0;
            }
        }
        Ok(LeastSquares { damping: self.damping, ..result })
    }

    fn equations(&mut self) -> Equations<'_> {
        let p = Self::COUNT;
        let (matrix, rest) = self.memory[..p * (p + 4)].split_at_mut(p * p);
        let (diagonal, rest) = rest.split_at_mut(p);
        let (gradient, rest) = rest.split_at_mut(p);
        let (step, start) = rest.split_at_mut(p);
        Equations { matrix, diagonal, gradient, step, start }
    }

    /// Jᵀ·J and Jᵀ·r.
    fn accumulate(&mut self, residuals: &[N::Scalar], jacobian: &[N]) {
        let p = Self::COUNT;
        let Equations { matrix, diagonal, gradient, step: row, .. } = self.equations();
        (0..p).for_each(|i| matrix[i * p + i..(i + 1) * p].fill(0.0));
        gradient.fill(0.0);
        for (residual, derivatives) in residuals.iter().zip(jacobian) {
            read_f64(derivatives, row);
            for i in 0..p {
                gradient[i] += row[i] * residual.to_f64();
                let sums = matrix[i * p + i..(i + 1) * p].iter_mut();
                sums.zip(&row[i..]).for_each(|(sum, other)| *sum += row[i] * other);
            }
        }
        (0..p).for_each(|i| diagonal[i] = matrix[i * p + i]);
    }

    /// Solves for the step; how far the loss would fall if the residuals were linear. `None` if the damped matrix
    /// is not positive definite in double precision.
    fn solve(&mut self) -> Option<f64> {
        let (p, damping) = (Self::COUNT, self.damping);
        let Equations { matrix, diagonal, gradient, step, .. } = self.equations();
        // A parameter that moves no residual stays where it is.
        let most = diagonal.iter().fold(f64::MIN_POSITIVE, |most, &d| most.max(d));
        let scale = |d: f64| d.max(most * f64::EPSILON);
        for i in 0..p {
            for j in 0..=i {
                let known: f64 = (0..j).map(|k| matrix[i * p + k] * matrix[j * p + k]).sum();
                let damped = diagonal[i] + damping * scale(diagonal[i]);
                let rest = if i == j { damped } else { matrix[j * p + i] } - known;
                if i == j && (rest.is_nan() || rest <= f64::EPSILON * damped.max(f64::MIN_POSITIVE)) {
                    return None;
                }
                matrix[i * p + j] = if i == j { libm::sqrt(rest) } else { rest / matrix[j * p + j] };
            }
        }
        for i in 0..p {
            let known: f64 = (0..i).map(|k| matrix[i * p + k] * step[k]).sum();
            step[i] = (-gradient[i] - known) / matrix[i * p + i];
        }
        for i in (0..p).rev() {
            let known: f64 = (i + 1..p).map(|k| matrix[k * p + i] * step[k]).sum();
            step[i] = (step[i] - known) / matrix[i * p + i];
        }
        let promise = |i: usize| step[i] * (damping * scale(diagonal[i]) * step[i] - gradient[i]);
        Some(0.5 * (0..p).map(promise).sum::<f64>())
    }
}

/// The parts of the memory.
struct Equations<'m> {
    matrix: &'m mut [f64],
    diagonal: &'m mut [f64],
    gradient: &'m mut [f64],
    step: &'m mut [f64],
    start: &'m mut [f64],
}

/// Copies the trained numbers out in double precision.
fn read_f64<N: Parameters>(network: &N, to: &mut [f64]) {
    let flat = network.flat();
    let trained = ranges(N::TENSORS, Role::Trained).flat_map(|range| &flat[range]);
    to.iter_mut().zip(trained).for_each(|(to, x)| *to = x.to_f64());
}

fn squares(numbers: &[f64]) -> f64 {
    numbers.iter().map(|x| x * x).sum()
}

fn half_squares<T: Real>(residuals: &[T]) -> f64 {
    0.5 * residuals.iter().map(|r| r.to_f64() * r.to_f64()).sum::<f64>()
}
