//! Random numbers that are the same on every platform.

/// A counter-based generator: number `i` of stream `s` is a fixed function of the seed, `s` and
/// `i`.
///
/// It is Philox4x32-10 (J. Salmon, M. Moraes, R. Dror, D. Shaw: *Parallel random numbers: as easy
/// as 1, 2, 3*, SC 2011): a block of four words is ten rounds of multiplication and exchange, keyed
/// by the seed, of a 128-bit counter whose upper half is the stream. Streams of one seed never
/// overlap.
///
/// ```
/// use nn_runtime::Random;
///
/// let mut random = Random::new(42, 0);
/// let coin = random.below(2);
/// let share: f32 = random.uniform01();
/// assert!(coin < 2 && (0.0..1.0).contains(&share));
/// ```
#[derive(Clone, Debug)]
pub struct Random {
    key: [u32; 2],
    stream: [u32; 2],
    block: u64,
    words: [u32; 4],
    used: usize,
}

impl Random {
    /// The beginning of a stream.
    #[must_use]
    pub const fn new(seed: u64, stream: u64) -> Self {
        Random { key: halves(seed), stream: halves(stream), block: 0, words: [0; 4], used: 4 }
    }

    /// The next 32 random bits.
    pub const fn bits32(&mut self) -> u32 {
        if self.used == 4 {
            let [low, high] = halves(self.block);
            self.words = philox([low, high, self.stream[0], self.stream[1]], self.key);
            self.block = self.block.wrapping_add(1);
            self.used = 0;
        }
        self.used += 1;
        self.words[self.used - 1]
    }

    /// The next 64 random bits.
    pub const fn bits64(&mut self) -> u64 {
        let low = self.bits32() as u64;
        low | (self.bits32() as u64) << 32
    }

    /// A number from `0 ≤ u < 1`, all multiples of 2⁻²⁴ (`f32`) or 2⁻⁵³ (`f64`) being equally
    /// likely.
    pub fn uniform01<T: Draw>(&mut self) -> T {
        T::uniform01(self)
    }

    /// A number from the normal distribution with mean 0 and standard deviation 1: `√(−2 ln u) ·
    /// cos(2πv)` with uniform u and v (G. Box, M. Muller: *A note on the generation of random
    /// normal deviates*, 1958).
    pub fn normal<T: Draw>(&mut self) -> T {
        T::normal(self)
    }

    /// A whole number from `0..n`, all equally likely (D. Lemire: *Fast random integer generation
    /// in an interval*, 2019).
    ///
    /// # Panics
    /// If `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        assert!(n > 0, "there is no number below 0");
        let n = n as u64;
        // The products of n with 64 random bits fall in n intervals of 2⁶⁴; the first few of each
        // are left out, so that the intervals hold equally many.
        let excess = n.wrapping_neg() % n;
        loop {
            let product = u128::from(self.bits64()) * u128::from(n);
            if product as u64 >= excess {
                return (product >> 64) as usize;
            }
        }
    }

    /// Puts the elements in a random order, all orders being equally likely (Fisher and Yates).
    pub fn shuffle<T>(&mut self, elements: &mut [T]) {
        for last in (1..elements.len()).rev() {
            elements.swap(last, self.below(last + 1));
        }
    }
}

/// The scalars that [`Random`] can draw: `f32` and `f64`.
pub trait Draw: Sized {
    /// See [`Random::uniform01`].
    fn uniform01(random: &mut Random) -> Self;
    /// See [`Random::normal`].
    fn normal(random: &mut Random) -> Self;
}

impl Draw for f32 {
    fn uniform01(random: &mut Random) -> f32 {
        (random.bits32() >> 8) as f32 * (1.0 / (1u32 << 24) as f32)
    }

    fn normal(random: &mut Random) -> f32 {
        random.normal::<f64>() as f32
    }
}

impl Draw for f64 {
    fn uniform01(random: &mut Random) -> f64 {
        (random.bits64() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    fn normal(random: &mut Random) -> f64 {
        let u = 1.0 - random.uniform01::<f64>(); // above 0, for the logarithm
        let v = random.uniform01::<f64>();
        libm::sqrt(-2.0 * libm::log(u)) * libm::cos(core::f64::consts::TAU * v)
    }
}

const fn halves(word: u64) -> [u32; 2] {
    [word as u32, (word >> 32) as u32]
}

/// One block of Philox4x32-10.
#[must_use]
pub const fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    let mut round = 0;
    while round < 10 {
        let [low_0, high_0] = halves(counter[0] as u64 * 0xd251_1f53);
        let [low_1, high_1] = halves(counter[2] as u64 * 0xcd9e_8d57);
        counter = [high_1 ^ counter[1] ^ key[0], low_1, high_0 ^ counter[3] ^ key[1], low_0];
        key = [key[0].wrapping_add(0x9e37_79b9), key[1].wrapping_add(0xbb67_ae85)];
        round += 1;
    }
    counter
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known answers that the authors publish with their library Random123.
    #[test]
    fn philox_gives_the_published_answers() {
        assert_eq!(philox([0; 4], [0; 2]), [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
        assert_eq!(philox([u32::MAX; 4], [u32::MAX; 2]), [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]);
        assert_eq!(
            philox([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0]),
            [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]
        );
    }

    #[test]
    fn a_stream_is_the_blocks_in_order() {
        let mut random = Random::new(0, 0);
        assert_eq!(random.bits32(), 0x6627e8d5);
        assert_eq!(random.bits32(), 0xe169c58d);
        assert_eq!(random.bits64(), 0x9b00dbd8_bc57ac4c);
        assert_eq!(random.bits32(), philox([1, 0, 0, 0], [0, 0])[0]);
        assert_ne!(Random::new(0, 1).bits64(), Random::new(0, 0).bits64());
        assert_ne!(Random::new(1, 0).bits64(), Random::new(0, 0).bits64());
    }

    #[test]
    fn uniform_numbers_have_the_right_moments() {
        let mut random = Random::new(1, 2);
        let count = 100_000;
        let (mut sum, mut squares) = (0.0, 0.0);
        for _ in 0..count {
            let u = f64::from(random.uniform01::<f32>());
            assert!((0.0..1.0).contains(&u));
            sum += u;
            squares += u * u;
        }
        assert!((sum / f64::from(count) - 0.5).abs() < 0.005);
        assert!((squares / f64::from(count) - 1.0 / 3.0).abs() < 0.005);
    }

    #[test]
    fn normal_numbers_have_the_right_moments() {
        let mut random = Random::new(3, 4);
        let count = 100_000;
        let mut moments = [0.0; 4];
        for _ in 0..count {
            let z: f64 = random.normal();
            for (power, moment) in (1..).zip(&mut moments) {
                *moment += z.powi(power) / f64::from(count);
            }
        }
        for (moment, expected) in moments.into_iter().zip([0.0, 1.0, 0.0, 3.0]) {
            assert!((moment - expected).abs() < 0.06, "{moments:?}");
        }
    }

    #[test]
    fn numbers_below_three_are_equally_likely() {
        let mut random = Random::new(5, 6);
        let mut counts = [0i32; 3];
        for _ in 0..30_000 {
            counts[random.below(3)] += 1;
        }
        assert!(counts.iter().all(|count| (count - 10_000).abs() < 300), "{counts:?}");
        assert_eq!(random.below(1), 0);
    }

    #[test]
    fn shuffling_keeps_the_elements_and_reaches_every_order() {
        let mut random = Random::new(7, 8);
        let mut counts = [0i32; 27];
        for _ in 0..6_000 {
            let mut order = [0, 1, 2];
            random.shuffle(&mut order);
            counts[order[0] * 9 + order[1] * 3 + order[2]] += 1;
        }
        let reached: Vec<i32> = counts.into_iter().filter(|&count| count > 0).collect();
        assert_eq!(reached.len(), 6);
        assert!(reached.iter().all(|count| (count - 1_000).abs() < 150), "{reached:?}");
    }
}
