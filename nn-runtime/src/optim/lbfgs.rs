use super::flat::{add, dot, dot_trained, read, write};
use super::line_search::LineSearch;
use crate::math::Real;
use crate::tensor::count;
use crate::{Heap, Inline, Parameters, Role, Storage};

/// At most so many pairs are remembered.
const MOST: usize = 32;

/// L-BFGS with a line search that meets Wolfe's conditions, for losses of the whole data set.
///
/// From the last m steps s and changes of the gradient y it goes along −H·g, where H approximates the inverse of the
/// Hessian: the recursion of two loops of D. Liu, J. Nocedal: *On the limited memory BFGS method for large scale
/// optimization*, 1989, begun with (s·y)/(y·y). The conditions keep s·y positive, so every direction goes down.
///
/// It computes loss and gradient itself, through the function it is given, which must be the same in all steps: the
/// same samples, without anything random. States of the network (running statistics) stay as they are.
///
/// ```
/// use nn_runtime::{Lbfgs, Parameters, network};
///
/// network! {
///     #[dtype(f64)]
///     network Valley {
///         input one: [];
///         param x: [] = constant(-1.2);
///         param y: [] = constant(1.0);
///         loss = one * square(1.0 - x) + 100.0 * square(y - square(x));
///     }
/// }
///
/// let (mut valley, mut gradient) = (Valley::init(0), Valley::zeros());
/// let mut work = valley::Workspace::new(1);
/// let mut lbfgs = Lbfgs::<Valley>::new(10);
/// for _ in 0..40 {
///     let loss = |valley: &Valley, gradient: &mut Valley| {
///         valley.gradient(valley::Batch { one: &[1.0] }, &mut work, gradient).map(|losses| losses.loss)
///     };
///     if lbfgs.step(&mut valley, &mut gradient, loss)?.is_none() {
///         break;
///     }
/// }
/// assert!((valley.x - 1.0).abs() < 1e-8 && (valley.y - 1.0).abs() < 1e-8);
/// # Ok::<(), nn_runtime::InputError>(())
/// ```
pub struct Lbfgs<N: Parameters, S: Storage = Heap> {
    /// How many pairs there is room for.
    room: usize,
    /// How many pairs there have been.
    pairs: usize,
    /// The loss where the network is, once it has been computed.
    loss: Option<f64>,
    /// Weights and gradient before the step, the direction, then pairs of s and y.
    memory: S::Buffer<N::Scalar>,
}

/// What a step of [`Lbfgs`] has come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Descent {
    /// The loss.
    pub loss: f64,
    /// The length of the gradient.
    pub gradient: f64,
    /// How far it went, in directions.
    pub length: f64,
    /// How often loss and gradient were computed.
    pub evaluations: usize,
}

#[cfg(feature = "alloc")]
impl<N: Parameters> Lbfgs<N> {
    /// With memory for this many pairs, 32 at most; 10 is usual.
    #[must_use]
    pub fn new(pairs: usize) -> Self {
        let room = pairs.clamp(1, MOST);
        let memory = Heap::buffer(N::Scalar::ZERO, (3 + 2 * room) * Self::COUNT);
        Lbfgs { room, pairs: 0, loss: None, memory }
    }
}

impl<N: Parameters, const M: usize> Lbfgs<N, Inline<M>> {
    /// With memory for `M` numbers in itself: (3 + 2·pairs) times the trained ones.
    ///
    /// # Panics
    /// If there is no room for a pair.
    #[must_use]
    pub const fn inline() -> Self {
        assert!(Self::COUNT > 0 && M >= 5 * Self::COUNT, "inline memory is too small for one pair");
        let room = (M / Self::COUNT - 3) / 2;
        let room = if room < MOST { room } else { MOST };
        Lbfgs { room, pairs: 0, loss: None, memory: [N::Scalar::ZERO; M] }
    }
}

impl<N: Parameters, S: Storage> Lbfgs<N, S> {
    const COUNT: usize = count(N::TENSORS, Role::Trained);

    /// Forgets everything: the function, or the network, has been changed.
    pub fn reset(&mut self) {
        (self.pairs, self.loss) = (0, None);
    }

    /// One step, with the function that writes the gradient and returns the loss. `gradient` must be left as it is
    /// between steps. `None` if no step goes down: at a minimum, as far as rounding shows.
    ///
    /// # Errors
    /// The function's.
    pub fn step<E>(
        &mut self,
        network: &mut N,
        gradient: &mut N,
        mut evaluate: impl FnMut(&N, &mut N) -> Result<N::Scalar, E>,
    ) -> Result<Option<Descent>, E> {
        let loss = match self.loss {
            Some(loss) => loss,
            None => evaluate(network, gradient)?.to_f64(),
        };
        self.loss = Some(loss);
        loop {
            let slope = self.aim(network, gradient);
            if slope < 0.0 {
                let found = self.search(network, gradient, (loss, slope), &mut evaluate)?;
                if found.is_some() {
                    return Ok(found);
                }
            }
            // What is remembered leads nowhere: once more along the gradient itself.
            if self.pairs == 0 {
                return Ok(None);
            }
            self.pairs = 0;
        }
    }

    /// Finds a point along the direction; without one everything is as before.
    fn search<E>(
        &mut self,
        network: &mut N,
        gradient: &mut N,
        (loss, slope): (f64, f64),
        evaluate: &mut impl FnMut(&N, &mut N) -> Result<N::Scalar, E>,
    ) -> Result<Option<Descent>, E> {
        let [start, before, direction] = self.vectors();
        let mut evaluations = 0;
        let mut at = |length: f64| {
            evaluations += 1;
            let far = N::Scalar::from_f64(length);
            write(network, |i| start[i] + far * direction[i]);
            let loss = evaluate(network, gradient)?.to_f64();
            Ok((loss, dot_trained(gradient, direction)))
        };
        // Along the gradient itself nothing is known of its length.
        let first = if self.pairs == 0 { (1.0 / libm::sqrt(-slope)).min(1.0) } else { 1.0 };
        let found = LineSearch::new(loss, slope, &mut at).run(first)?;
        let Some(found) = found else {
            write(network, |i| start[i]);
            write(gradient, |i| before[i]);
            return Ok(None);
        };
        self.loss = Some(found.value);
        self.remember(network, gradient);
        let [_, latest, _] = self.vectors();
        let gradient = libm::sqrt(dot(latest, latest));
        Ok(Some(Descent { loss: found.value, gradient, length: found.at, evaluations }))
    }

    /// Keeps weights and gradient, and chooses the direction −H·g; the slope along it.
    fn aim(&mut self, network: &N, gradient: &N) -> f64 {
        let (vectors, pairs) = self.memory[..(3 + 2 * self.room) * Self::COUNT].split_at_mut(3 * Self::COUNT);
        let (start, rest) = vectors.split_at_mut(Self::COUNT);
        let (before, direction) = rest.split_at_mut(Self::COUNT);
        read(network, start);
        read(gradient, before);
        direction.iter_mut().zip(&*before).for_each(|(d, &g)| *d = -g);
        let pair =
            |number: usize| pairs[number % self.room * 2 * Self::COUNT..][..2 * Self::COUNT].split_at(Self::COUNT);
        let known = self.pairs.saturating_sub(self.room)..self.pairs;
        let mut parts = [0.0; MOST];
        for number in known.clone().rev() {
            let (s, y) = pair(number);
            let part = dot(s, direction) / dot(s, y);
            parts[number % self.room] = part;
            add(direction, -part, y);
        }
        if let Some(latest) = known.clone().next_back() {
            let (s, y) = pair(latest);
            let scale = N::Scalar::from_f64(dot(s, y) / dot(y, y));
            direction.iter_mut().for_each(|d| *d *= scale);
        }
        for number in known {
            let (s, y) = pair(number);
            add(direction, parts[number % self.room] - dot(y, direction) / dot(s, y), s);
        }
        dot(before, direction)
    }

    /// Keeps the pair of the step just taken, unless rounding has left nothing of it. The latest gradient then
    /// stands where that before it stood.
    fn remember(&mut self, network: &N, gradient: &N) {
        let (vectors, pairs) = self.memory[..(3 + 2 * self.room) * Self::COUNT].split_at_mut(3 * Self::COUNT);
        let (start, rest) = vectors.split_at_mut(Self::COUNT);
        let before = &mut rest[..Self::COUNT];
        let pair = &mut pairs[self.pairs % self.room * 2 * Self::COUNT..][..2 * Self::COUNT];
        let (s, y) = pair.split_at_mut(Self::COUNT);
        read(network, s);
        add(s, -1.0, start);
        read(gradient, y);
        let change = y.iter_mut().zip(before);
        change.for_each(|(y, before)| (*y, *before) = (*y - *before, *y));
        let (along, curved) = (dot(s, y), dot(y, y));
        if along > f64::EPSILON * curved {
            self.pairs += 1;
        }
    }

    /// The weights and the gradient before the step, and the direction.
    fn vectors(&self) -> [&[N::Scalar]; 3] {
        let vectors = &self.memory[..3 * Self::COUNT];
        [0, 1, 2].map(|number| &vectors[number * Self::COUNT..][..Self::COUNT])
    }
}
