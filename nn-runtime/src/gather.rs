use alloc::vec::Vec;

/// Replaces `to` by the chosen elements of `from`. Allocates only while `to` grows.
///
/// # Panics
/// If an index is not one of `0..from.len()`.
///
/// ```
/// let mut chosen = Vec::new();
/// nn_runtime::gather(&mut chosen, &['a', 'b', 'c'], &[2, 0]);
/// assert_eq!(chosen, ['c', 'a']);
/// ```
pub fn gather<T: Copy>(to: &mut Vec<T>, from: &[T], indices: &[usize]) {
    to.clear();
    to.extend(indices.iter().map(|&index| from[index]));
}
