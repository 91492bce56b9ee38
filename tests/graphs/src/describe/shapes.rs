//! Functions that rearrange, select or add up.

use super::term::{Term, shape};
use super::{LARGEST, Writer};

impl Writer {
    /// An axis as a user writes it, from the front or from the end.
    fn axis_text(&mut self, axis: usize, rank: usize) -> String {
        if self.random.once_in(2) { axis.to_string() } else { (axis as i64 - rank as i64).to_string() }
    }

    /// The same elements or some of them in another arrangement.
    pub(super) fn moved(&mut self, x: Term) -> Term {
        let rank = x.rank();
        if rank == 0 {
            return match self.random.below(3) {
                0 => x.shaped(format!("reshape({}, [1])", x.text), vec![1]),
                1 => x.shaped(format!("unsqueeze({}, 0)", x.text), vec![1]),
                _ => {
                    let dims = self.dims(2);
                    x.shaped(format!("broadcast({}, {})", x.text, shape(&dims)), dims)
                }
            };
        }
        let axis = self.random.below(rank);
        let (len, text) = (x.dims[axis], &x.text);
        let at = self.axis_text(axis, rank);
        let with = |axis: usize, len: usize| {
            let mut dims = x.dims.clone();
            dims[axis] = len;
            dims
        };
        match self.random.below(15) {
            0 => x.shaped(format!("flatten({text})"), vec![x.elements()]),
            1 => self.reshaped(&x),
            2 if rank > 1 => {
                let other = (axis + 1) % rank;
                let mut dims = x.dims.clone();
                dims.swap(axis, other);
                let other = self.axis_text(other, rank);
                x.shaped(format!("transpose({text}, {at}, {other})"), dims)
            }
            3 if rank == 1 && len * len <= LARGEST => {
                x.shaped(format!("({text} - 0.5 * unsqueeze({text}, 1))"), vec![len, len]).with_size(2.0 * x.size)
            }
            3 if rank == 3 => {
                let (first, second) = (self.order(3), self.order(3));
                let dims = second.iter().map(|&axis| x.dims[first[axis]]).collect();
                x.shaped(format!("permute(permute({text}, {first:?}), {second:?})"), dims)
            }
            3 if rank > 1 => {
                let order = self.order(rank);
                let dims = order.iter().map(|&axis| x.dims[axis]).collect();
                x.shaped(format!("permute({text}, {order:?})"), dims)
            }
            4 => {
                let place = self.random.within(0, rank);
                let mut dims = x.dims.clone();
                dims.insert(place, 1);
                x.shaped(format!("unsqueeze({text}, {place})"), dims)
            }
            5 => {
                let dims = x.dims.iter().copied().filter(|&len| len != 1).collect();
                x.shaped(format!("squeeze({text})"), dims)
            }
            6 => {
                let times: Vec<usize> = (0..rank).map(|_| self.random.within(1, 3)).collect();
                let dims: Vec<usize> = x.dims.iter().zip(&times).map(|(a, b)| a * b).collect();
                if dims.iter().product::<usize>() > LARGEST {
                    return x.clone();
                }
                x.shaped(format!("repeat({text}, {times:?})"), dims)
            }
            7 => x.shaped(format!("reverse({text}, {at})"), x.dims.clone()),
            8 => {
                let (from, to) = self.range(len);
                x.shaped(format!("slice({text}, {from}, {to}, dim = {at})"), with(axis, to - from))
            }
            9 => {
                let (from, to) = self.range(len);
                let step = self.random.within(1, 3);
                let dims = with(axis, (to - from).div_ceil(step));
                x.shaped(format!("slice({text}, {from}, {to}, dim = {at}, step = {step})"), dims)
            }
            10 => {
                let index = self.random.below(x.dims[0]);
                x.shaped(format!("{text}[{index}]"), x.dims[1..].to_vec())
            }
            11 => {
                let (from, to) = self.range(x.dims[rank - 1]);
                let before = ".., ".repeat(rank - 1);
                x.shaped(format!("{text}[{before}{from}..{to}]"), with(rank - 1, to - from))
            }
            12 if x.elements() * 2 <= LARGEST => {
                let (before, after) = (self.random.below(3), self.random.below(3));
                let value = self.random.pick(&["0", "1.5", "-0.5"]);
                let dims = with(rank - 1, x.dims[rank - 1] + before + after);
                x.shaped(format!("pad({text}, [{before}, {after}], value = {value})"), dims)
            }
            13 => x.shaped(format!("cumsum({text}, {at})"), x.dims.clone()).with_size(x.size * len as f64),
            _ => {
                let parts = self.random.within(1, len);
                let number = self.random.below(len.div_ceil(parts));
                let size = parts.min(len - number * parts);
                x.shaped(format!("split({text}, {parts}, dim = {at})[{number}]"), with(axis, size))
            }
        }
    }

    /// A random order of so many axes.
    fn order(&mut self, rank: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..rank).collect();
        for axis in 1..rank {
            let other = self.random.within(0, axis);
            order.swap(axis, other);
        }
        order
    }

    /// A range that is not empty.
    fn range(&mut self, len: usize) -> (usize, usize) {
        let from = self.random.below(len);
        (from, self.random.within(from + 1, len))
    }

    fn reshaped(&mut self, x: &Term) -> Term {
        let len = x.elements();
        let divisors: Vec<usize> = (1..=len).filter(|d| len.is_multiple_of(*d)).collect();
        let first = *self.random.pick(&divisors);
        let rest: Vec<usize> = (1..=len / first).filter(|d| (len / first).is_multiple_of(*d)).collect();
        let second = *self.random.pick(&rest);
        let dims = match self.random.below(3) {
            0 => vec![first, len / first],
            1 => vec![first, second, len / first / second],
            _ => vec![second, len / second],
        };
        match self.random.below(2) {
            0 => x.shaped(format!("reshape({}, {})", x.text, shape(&dims)), dims),
            _ => {
                let rest: String = dims[1..].iter().map(|len| format!(", {len}")).collect();
                x.shaped(format!("reshape({}, [-1{rest}])", x.text), dims)
            }
        }
    }

    /// Along some axes one number.
    pub(super) fn reduced(&mut self, x: Term) -> Term {
        let rank = x.rank();
        let axis = self.random.below(rank);
        let all = rank == 0 || self.random.once_in(4);
        let two = !all && rank > 2 && self.random.once_in(3);
        let axes: Vec<usize> = match (all, two) {
            (true, _) => (0..rank).collect(),
            (_, true) => vec![axis.min((axis + 1) % rank), axis.max((axis + 1) % rank)],
            _ => vec![axis],
        };
        let count: usize = axes.iter().map(|&axis| x.dims[axis]).product();
        let keepdim = !all && self.random.once_in(3);
        let at = match (all, two) {
            (true, _) => String::new(),
            (_, true) => format!(", dim = {axes:?}"),
            _ => format!(", dim = {}", self.axis_text(axis, rank)),
        };
        let keep = if keepdim { ", keepdim = true" } else { "" };
        let dims = x.dims.iter().enumerate().filter_map(|(axis, &len)| match axes.contains(&axis) {
            true => keepdim.then_some(1),
            false => Some(len),
        });
        let dims = dims.collect();
        let (text, n) = (&x.text, count as f64);
        let (text, size) = match self.random.below(11) {
            0 => (format!("sum({text}{at}{keep})"), x.size * n),
            1 => (format!("max({text}{at}{keep})"), x.size),
            2 => (format!("min({text}{at}{keep})"), x.size),
            3 => (format!("logsumexp({text}{at}{keep})"), x.size + 5.0),
            4 => (format!("norm({text}{at}{keep})"), x.size * n),
            5 if count > 1 => (format!("variance({text}{at}{keep})"), x.size * x.size),
            6 => (format!("variance({text}{at}, correction = 0{keep})"), x.size * x.size),
            7 if count > 1 => (format!("std(tanh({text}) + {text}{at}{keep})"), x.size),
            8 if !two && n <= 5.0 => (format!("prod({text}{at}{keep})"), x.size.max(1.0).powf(n)),
            9 if !two => (format!("argmax({text}{at}{keep})"), n),
            _ => (format!("mean({text}{at}{keep})"), x.size),
        };
        x.shaped(text, dims).with_size(size)
    }

    /// Several values side by side.
    pub(super) fn joined(&mut self, x: Term) -> Term {
        let rank = x.rank();
        let y = self.fit(&x.dims.clone());
        let both = |text: String, dims| Term {
            text,
            dims,
            batch: x.batch || y.batch,
            size: x.size.max(y.size),
            smooth: x.smooth && y.smooth,
        };
        if rank == 0 || self.random.once_in(2) {
            let axis = self.random.within(0, rank);
            let mut dims = x.dims.clone();
            dims.insert(axis, 2);
            return both(format!("stack({}, {}, dim = {axis})", x.text, y.text), dims);
        }
        let axis = self.random.below(rank);
        let mut dims = x.dims.clone();
        dims[axis] *= 3;
        if dims.iter().product::<usize>() > LARGEST {
            return x.clone();
        }
        both(format!("concat(({}, {}, {}), dim = {axis})", x.text, y.text, x.text), dims)
    }
}

impl Term {
    /// The same with another size.
    pub(super) fn with_size(self, size: f64) -> Term {
        Term { size, ..self }
    }
}
