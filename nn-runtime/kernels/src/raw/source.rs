//! What an elementwise operation reads: whole tensors, repeated parameters, values of a row.

use core::mem::MaybeUninit;

use crate::kernels::Array;

/// A sequence that an elementwise operation reads one item after another.
///
/// Slices, [`Cycle`], [`Each`] and [`CycleEach`] give scalars, a tuple of up to 8 sources gives tuples.
///
/// # Safety
/// See [`run`](Self::run).
pub unsafe trait Source {
    /// What is read at each index.
    type Item: Copy;
    /// Items `start..` up to the end of a run.
    type Run: Run<Item = Self::Item>;
    /// Memory to lay items out in that are not next to each other.
    type Buffer;
    /// Whether all items are one run.
    const WHOLE: bool;

    /// # Panics
    /// If there are not exactly `length` items (or, of an endless source, not one).
    fn check(&self, length: usize);

    /// A buffer for one loop.
    fn buffer() -> Self::Buffer;

    /// The run of items from `start` on, after shortening `length` to its own length.
    ///
    /// Implementations must return a run that is valid for all indices below the final `length`, as long as
    /// the source and the buffer are left alone.
    fn run(&self, start: usize, length: &mut usize, buffer: &mut Self::Buffer) -> Self::Run;
}

/// Items next to each other: what a loop can be vectorised over.
pub trait Run: Copy {
    /// What is read at each index.
    type Item: Copy;
    /// The item at `index`.
    ///
    /// # Safety
    /// `index` must be below the length that [`Source::run`] left.
    unsafe fn get(self, index: usize) -> Self::Item;
}

/// Consecutive elements in memory.
#[derive(Debug)]
pub struct Consecutive<T>(*const T);

impl<T> Clone for Consecutive<T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Consecutive<T> {}

impl<T: Copy> Run for Consecutive<T> {
    type Item = T;
    #[inline(always)]
    unsafe fn get(self, index: usize) -> T {
        // SAFETY: the source made the run from a slice that reaches beyond every valid index.
        unsafe { *self.0.add(index) }
    }
}

/// How many items are laid out at once: enough for several vectors.
const BLOCK: usize = 64;

/// Items laid out next to each other; how many depends on the source.
pub type Block<T, const N: usize = BLOCK> = [MaybeUninit<T>; N];

/// An array's elements, repeated for ever: a parameter against samples.
#[derive(Clone, Copy, Debug)]
pub struct Cycle<'a, T>(&'a [T]);

/// Repeats the elements of `x` for ever: element `i % LEN`.
#[inline]
pub fn cycle<A: Array>(x: &A) -> Cycle<'_, A::Scalar> {
    Cycle(A::flatten(core::slice::from_ref(x)))
}

/// Every element several times before the next: one value per row.
#[derive(Clone, Copy, Debug)]
pub struct Each<'a, T> {
    elements: &'a [T],
    times: usize,
}

/// Gives every element of `x` to `inner` consecutive items: element `i / inner`.
#[inline]
pub fn each<A: Array>(x: &[A], inner: usize) -> Each<'_, A::Scalar> {
    Each { elements: A::flatten(x), times: inner }
}

/// Every element several times before the next, repeated for ever: one parameter per channel.
#[derive(Clone, Copy, Debug)]
pub struct CycleEach<'a, T> {
    elements: &'a [T],
    times: usize,
}

/// Gives every element of `x` to `inner` consecutive items, again and again: element `(i / inner) % LEN`.
#[inline]
pub fn cycle_each<A: Array>(x: &A, inner: usize) -> CycleEach<'_, A::Scalar> {
    CycleEach { elements: A::flatten(core::slice::from_ref(x)), times: inner }
}

// SAFETY: the run begins within the slice and ends with it.
unsafe impl<A: Array> Source for &[A] {
    type Item = A::Scalar;
    type Run = Consecutive<A::Scalar>;
    type Buffer = ();
    const WHOLE: bool = true;
    #[inline(always)]
    fn check(&self, length: usize) {
        assert_eq!(A::flatten(self).len(), length, "operands differ in size");
    }
    #[inline(always)]
    fn buffer() {}
    #[inline(always)]
    fn run(&self, start: usize, length: &mut usize, (): &mut ()) -> Self::Run {
        let rest = &A::flatten(self)[start..];
        *length = (*length).min(rest.len());
        Consecutive(rest.as_ptr())
    }
}

// SAFETY: the run begins within the slice and ends with it.
unsafe impl<A: Array> Source for &mut [A] {
    type Item = A::Scalar;
    type Run = Consecutive<A::Scalar>;
    type Buffer = ();
    const WHOLE: bool = true;
    #[inline(always)]
    fn check(&self, length: usize) {
        assert_eq!(A::flatten(self).len(), length, "operands differ in size");
    }
    #[inline(always)]
    fn buffer() {}
    #[inline(always)]
    fn run(&self, start: usize, length: &mut usize, (): &mut ()) -> Self::Run {
        let rest = &A::flatten(self)[start..];
        *length = (*length).min(rest.len());
        Consecutive(rest.as_ptr())
    }
}

// SAFETY: the run ends with the elements, or with those of their repetitions that were laid out.
unsafe impl<T: Copy> Source for Cycle<'_, T> {
    type Item = T;
    type Run = Consecutive<T>;
    /// Filled once; the first period counts from the start of the elements.
    type Buffer = Option<Block<T, { 2 * BLOCK }>>;
    const WHOLE: bool = false;
    #[inline(always)]
    fn check(&self, length: usize) {
        assert!(length == 0 || !self.0.is_empty(), "nothing to repeat");
    }
    #[inline(always)]
    fn buffer() -> Self::Buffer {
        None
    }
    #[inline(always)]
    fn run(&self, start: usize, length: &mut usize, buffer: &mut Self::Buffer) -> Self::Run {
        let phase = start % self.0.len();
        let rest = &self.0[phase..];
        if self.0.len() >= BLOCK || rest.len() >= *length {
            *length = (*length).min(rest.len());
            return Consecutive(rest.as_ptr());
        }
        let periods = buffer.get_or_insert_with(|| {
            let mut periods = [const { MaybeUninit::uninit() }; 2 * BLOCK];
            for period in periods.chunks_mut(self.0.len()) {
                for (slot, &x) in period.iter_mut().zip(self.0) {
                    slot.write(x);
                }
            }
            periods
        });
        let rest = &periods[phase..];
        *length = (*length).min(rest.len());
        Consecutive(rest.as_ptr().cast())
    }
}

/// Lays out items `start..`, at most [`BLOCK`] or `length`, where `element(n)` is given to `times` items.
#[inline(always)]
fn lay_out<T: Copy>(
    start: usize,
    length: &mut usize,
    buffer: &mut Block<T>,
    times: usize,
    element: impl Fn(usize) -> T,
) -> Consecutive<T> {
    *length = (*length).min(BLOCK);
    let (mut n, mut first) = (start / times, 0);
    let mut until = times - start % times;
    while first < *length {
        let x = element(n);
        let end = until.min(*length);
        for slot in &mut buffer[first..end] {
            slot.write(x);
        }
        n += 1;
        first = end;
        until = end.saturating_add(times);
    }
    Consecutive(buffer.as_ptr().cast())
}

// SAFETY: all items of the run were laid out.
unsafe impl<T: Copy> Source for Each<'_, T> {
    type Item = T;
    type Run = Consecutive<T>;
    type Buffer = Block<T>;
    const WHOLE: bool = false;
    #[inline(always)]
    fn check(&self, length: usize) {
        let items = self.elements.len().checked_mul(self.times);
        assert_eq!(items, Some(length), "operands differ in size");
    }
    #[inline(always)]
    fn buffer() -> Self::Buffer {
        [const { MaybeUninit::uninit() }; BLOCK]
    }
    #[inline(always)]
    fn run(&self, start: usize, length: &mut usize, buffer: &mut Self::Buffer) -> Self::Run {
        lay_out(start, length, buffer, self.times, |n| self.elements[n])
    }
}

// SAFETY: all items of the run were laid out.
unsafe impl<T: Copy> Source for CycleEach<'_, T> {
    type Item = T;
    type Run = Consecutive<T>;
    type Buffer = Block<T>;
    const WHOLE: bool = false;
    #[inline(always)]
    fn check(&self, length: usize) {
        assert!(length == 0 || (self.times > 0 && !self.elements.is_empty()), "nothing to repeat");
    }
    #[inline(always)]
    fn buffer() -> Self::Buffer {
        [const { MaybeUninit::uninit() }; BLOCK]
    }
    #[inline(always)]
    fn run(&self, start: usize, length: &mut usize, buffer: &mut Self::Buffer) -> Self::Run {
        lay_out(start, length, buffer, self.times, |n| self.elements[n % self.elements.len()])
    }
}

/// Tuples of sources give tuples of items.
macro_rules! tuples {
    ($(($($S:ident $index:tt),*))*) => {$(
        // SAFETY: the run ends where the shortest of its parts does.
        unsafe impl<$($S: Source),*> Source for ($($S,)*) {
            type Item = ($($S::Item,)*);
            type Run = ($($S::Run,)*);
            type Buffer = ($($S::Buffer,)*);
            const WHOLE: bool = true $(&& $S::WHOLE)*;
            #[inline(always)]
            fn check(&self, _length: usize) {
                $(self.$index.check(_length);)*
            }
            #[inline(always)]
            #[allow(clippy::unused_unit)]
            fn buffer() -> Self::Buffer {
                ($($S::buffer(),)*)
            }
            #[inline(always)]
            #[allow(clippy::unused_unit)]
            fn run(&self, _start: usize, _length: &mut usize, _buffer: &mut Self::Buffer) -> Self::Run {
                ($(self.$index.run(_start, _length, &mut _buffer.$index),)*)
            }
        }
        impl<$($S: Run),*> Run for ($($S,)*) {
            type Item = ($($S::Item,)*);
            #[inline(always)]
            #[allow(unused_unsafe, clippy::unused_unit)]
            unsafe fn get(self, _index: usize) -> Self::Item {
                // SAFETY: the index is below the length of the shortest part.
                unsafe { ($(self.$index.get(_index),)*) }
            }
        }
    )*};
}

tuples! {
    ()
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}
