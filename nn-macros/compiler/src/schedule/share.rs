//! Which slots share a buffer: the largest choose first, each a buffer that is free while it is needed
//! (Y. Pisarchyk, J. Lee: *Efficient memory management for deep neural net inference*, 2020).

use super::memory::{Moment, Slot};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound::{Excluded, Unbounded};

/// So many ends of gaps are tried among the buffers of a length, and in all: time is to grow with the number of slots
/// alone.
const OF_A_LENGTH: usize = 16;
const IN_ALL: usize = 64;

/// A moment before all programs, and one after.
const EARLIEST: Moment = (0, 0);
const LATEST: Moment = (usize::MAX, usize::MAX);

/// The slots of each buffer, the largest first.
pub(super) fn share(slots: &[Slot]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..slots.len()).filter(|&number| !slots[number].gone).collect();
    order.sort_by_key(|&number| (Reverse(slots[number].len()), slots[number].life));
    let mut sorts: BTreeMap<_, Gaps> = BTreeMap::new();
    let mut shares = vec![];
    for number in order {
        let gaps = sorts.entry(slots[number].sort()).or_default();
        let buffer = gaps.take(&slots[number]).unwrap_or_else(|| {
            shares.push(vec![]);
            let (len, buffer) = (slots[number].len(), shares.len() - 1);
            gaps.fill(&slots[number], Gap { len, begin: EARLIEST, end: LATEST, buffer })
        });
        shares[buffer].push(number);
    }
    shares
}

/// When a buffer is free.
#[derive(Clone, Copy)]
struct Gap {
    /// The length of its row.
    len: usize,
    /// The last moment before.
    begin: Moment,
    /// The first moment after.
    end: Moment,
    buffer: usize,
}

/// The gaps of the buffers of one sort: by length, by end, in the order in which they begin.
#[derive(Default)]
struct Gaps(BTreeMap<usize, BTreeMap<Moment, BTreeSet<(Moment, usize)>>>);

impl Gaps {
    /// Takes a gap for a slot among the shortest buffers that have one: the first to end, and of these the last to
    /// begin, since a cache may still know what was there.
    fn take(&mut self, slot: &Slot) -> Option<usize> {
        let [from, to] = slot.life;
        let lens = if slot.exact { slot.len()..=slot.len() } else { slot.len()..=usize::MAX };
        let ends = self.0.range(lens).flat_map(|(&len, gaps)| {
            let ends = gaps.range((Excluded(to), Unbounded)).take(OF_A_LENGTH);
            ends.map(move |(&end, begins)| (len, end, begins))
        });
        let gap = ends.take(IN_ALL).find_map(|(len, end, begins)| {
            let &(begin, buffer) = begins.range(..(from, 0)).next_back()?;
            Some(Gap { len, begin, end, buffer })
        })?;
        let ends = self.0.get_mut(&gap.len)?;
        let begins = ends.get_mut(&gap.end)?;
        begins.remove(&(gap.begin, gap.buffer));
        if begins.is_empty() {
            ends.remove(&gap.end);
        }
        Some(self.fill(slot, gap))
    }

    /// Puts a slot into a gap, which leaves one before and one behind.
    fn fill(&mut self, slot: &Slot, gap: Gap) -> usize {
        let [from, to] = slot.life;
        for (begin, end) in [(gap.begin, from), (to, gap.end)] {
            if (begin.0, begin.1.saturating_add(1)) < end {
                self.0.entry(gap.len).or_default().entry(end).or_default().insert((begin, gap.buffer));
            }
        }
        gap.buffer
    }
}
