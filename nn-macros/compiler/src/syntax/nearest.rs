//! "Did you mean …?"

use std::mem;

/// No more slips of the keyboard than this make a likely misspelling.
const FARTHEST: usize = 2;

/// The candidate that `name` most likely misspells, if any is near enough.
///
/// Insertions, deletions, substitutions and swaps of neighbours count one each; at most two, and at most half
/// of the letters, may differ. The first of equally near candidates wins.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name: Vec<char> = name.chars().collect();
    let mut best = None;
    for candidate in candidates {
        let letters: Vec<char> = candidate.chars().collect();
        let limit = FARTHEST.min(name.len().max(letters.len()) / 2);
        if name.len().abs_diff(letters.len()) > limit {
            continue;
        }
        let distance = distance(&name, &letters);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The Damerau–Levenshtein distance with non-overlapping swaps.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before_last = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row = vec![0; b.len() + 1];
    for i in 1..=a.len() {
        row[0] = i;
        for j in 1..=b.len() {
            let substituted = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = substituted.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before_last[j - 2] + 1);
            }
        }
        mem::swap(&mut before_last, &mut last);
        mem::swap(&mut last, &mut row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    fn between(a: &str, b: &str) -> usize {
        distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>())
    }

    #[test]
    fn counts_slips() {
        assert_eq!(between("", ""), 0);
        assert_eq!(between("", "abc"), 3);
        assert_eq!(between("kitten", "sitting"), 3);
        assert_eq!(between("inptu", "input"), 1);
        assert_eq!(between("ouput", "output"), 1);
        assert_eq!(between("größe", "grösse"), 2);
    }

    #[test]
    fn finds_the_nearest() {
        let names = ["input", "output", "param", "let", "x"];
        assert_eq!(nearest("inptu", names), Some("input"));
        assert_eq!(nearest("ouput", names), Some("output"));
        assert_eq!(nearest("lte", names), Some("let"));
        assert_eq!(nearest("y", names), None);
        assert_eq!(nearest("softmax", names), None);
        assert_eq!(nearest("tanh", ["tan", "tanh"]), Some("tanh"));
    }
}
