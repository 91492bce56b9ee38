//! A plain struct of numbers as one slice, and its way to the heap.

use core::{ptr, slice};

/// The bytes covered so far by slices that follow each other without a gap.
struct Run {
    end: usize,
    gapless: bool,
}

impl Run {
    fn add<S>(&mut self, part: &[S]) {
        if !part.is_empty() && self.gapless {
            self.gapless = part.as_ptr().addr() == self.end;
            // Only once the part has been found to lie in place, so that `end` stays inside real
            // memory.
            self.end += if self.gapless { size_of_val(part) } else { 0 };
        }
    }

    /// How many `S` there are from `start`, if they are all of a `T` there but for the padding at its end.
    fn covers<T, S>(&self, start: usize) -> Option<usize> {
        let bytes = self.end - start;
        let all = bytes <= size_of::<T>() && size_of::<T>() - bytes < align_of::<T>();
        (self.gapless && all).then(|| bytes.checked_div(size_of::<S>())).flatten()
    }
}

/// `whole` as one slice, if the slices that `visit` shows are exactly its bytes, in order, up to the padding at
/// its end.
pub fn join<T: Copy, S>(whole: &T, visit: impl FnOnce(&T, &mut dyn FnMut(&[S]))) -> Option<&[S]> {
    let start = ptr::from_ref(whole).addr();
    let mut run = Run { end: start, gapless: true };
    visit(whole, &mut |part| run.add(part));
    let length = run.covers::<T, S>(start)?;
    if length == 0 {
        return Some(&[]);
    }
    // SAFETY: These bytes of `whole` were part of a `&[S]` while `visit` ran, so they hold valid
    // values of `S`, end to end from its first byte (which also shows its alignment to be enough),
    // `length` of them, within the `size_of::<T>()` bytes of `whole`. They stay valid for the lifetime
    // of `whole`: a `Copy` type has no interior mutability. The pointer comes from `whole`, and may be
    // used for all of it. (Two equal constants may share their memory; then its bytes are valid for both.)
    Some(unsafe { slice::from_raw_parts(ptr::from_ref(whole).cast(), length) })
}

/// [`join`], for writing.
pub fn join_mut<T: Copy, S>(whole: &mut T, visit: impl FnOnce(&mut T, &mut dyn FnMut(&mut [S]))) -> Option<&mut [S]> {
    let start = ptr::from_mut(whole).addr();
    let mut run = Run { end: start, gapless: true };
    visit(whole, &mut |part| run.add(part));
    let length = run.covers::<T, S>(start)?;
    if length == 0 {
        return Some(&mut []);
    }
    // SAFETY: As in `join`. Moreover each byte was part of a `&mut [S]`, through which safe code
    // may write any value of `S`; so a `T` is valid whatever values of `S` it is made of. `whole`
    // is borrowed exclusively and not used while the slice lives.
    Some(unsafe { slice::from_raw_parts_mut(ptr::from_mut(whole).cast(), length) })
}

/// A copy on the heap that never touches the stack, however large it is.
///
/// ```
/// static ZEROS: [f32; 1 << 20] = [0.0; 1 << 20];
/// let copy: Box<[f32; 1 << 20]> = nn_runtime::boxed(&ZEROS);
/// assert_eq!(copy[12345], 0.0);
/// ```
#[cfg(feature = "alloc")]
#[must_use]
pub fn boxed<T: Copy>(value: &T) -> alloc::boxed::Box<T> {
    use alloc::boxed::Box;
    let one: Box<[T]> = Box::from(slice::from_ref(value));
    // SAFETY: The box holds exactly one `T`, and `[T]` of length one has the layout of `T`.
    unsafe { Box::from_raw(Box::into_raw(one).cast()) }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    #[test]
    fn boxing_needs_no_stack() {
        static LARGE: [f32; 1 << 20] = [0.5; 1 << 20];
        let boxing = || super::boxed(&LARGE)[1 << 19];
        let thread = std::thread::Builder::new().stack_size(1 << 16).spawn(boxing).unwrap();
        assert_eq!(thread.join().unwrap(), 0.5);
        assert_eq!(*super::boxed(&7u8), 7);
        assert_eq!(*super::boxed(&()), ());
    }
}
