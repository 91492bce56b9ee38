//! Hashing in a few instructions.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// Maps that are searched, never read through: the order of their keys means nothing.
pub type Searched<K, T> = HashMap<K, T, BuildHasherDefault<Fingerprint>>;

/// Sets likewise.
pub type SearchedSet<K> = HashSet<K, BuildHasherDefault<Fingerprint>>;

/// A hash in a few instructions, as a macro runs without optimisation and nobody attacks it with collisions.
#[derive(Default)]
pub struct Fingerprint(u64);

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some((word, others)) = rest.split_first_chunk() {
            self.write_u64(u64::from_ne_bytes(*word));
            rest = others;
        }
        let mut word = [0; 8];
        word[..rest.len()].copy_from_slice(rest);
        self.write_u64(u64::from_ne_bytes(word));
    }

    fn write_u8(&mut self, number: u8) {
        self.write_u64(u64::from(number));
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_u64(&mut self, number: u64) {
        // An odd number without a pattern; the upper half of the product depends on all of the number.
        let product = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = product ^ (product >> 32);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
