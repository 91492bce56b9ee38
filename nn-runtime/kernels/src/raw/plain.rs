//! A plain struct of numbers as one slice, and its way to the heap.

use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::{ptr, slice};

/// A number, or an array of arrays of numbers.
///
/// # Safety
/// It is made of `Number`s, end to end, and may be of any.
pub unsafe trait Numbers: Copy + 'static {
    /// `f32`, `f64` or `u32`.
    type Number: Copy + 'static;
}

// SAFETY: it is one.
unsafe impl Numbers for f32 {
    type Number = f32;
}

// SAFETY: it is one.
unsafe impl Numbers for f64 {
    type Number = f64;
}

// SAFETY: it is one.
unsafe impl Numbers for u32 {
    type Number = u32;
}

// SAFETY: elements of an array lie end to end.
unsafe impl<A: Numbers, const N: usize> Numbers for [A; N] {
    type Number = A::Number;
}

/// The numbers of an array of arrays that nobody reads: where they are, and how many.
#[must_use]
pub const fn numbers<A: Numbers>(array: *const A) -> *const [A::Number] {
    ptr::slice_from_raw_parts(array.cast(), size_of::<A>() / size_of::<A::Number>())
}

/// All elements of some arrays, as [`as_flattened`](slice::as_flattened) gives them: the fronts of kernels run in crates that are not
/// optimised, where each of its checks is a call.
#[inline(always)]
pub fn flatten<T, const N: usize>(arrays: &[[T; N]]) -> &[T] {
    // SAFETY: elements of arrays lie end to end. Those in memory can be counted; of elements without a size, fewer are as valid.
    unsafe { &*ptr::slice_from_raw_parts(arrays.as_ptr().cast(), arrays.len() * N) }
}

/// As [`flatten`], for writing.
#[inline(always)]
pub fn flatten_mut<T, const N: usize>(arrays: &mut [[T; N]]) -> &mut [T] {
    // SAFETY: as in `flatten`; they are borrowed exclusively.
    unsafe { &mut *ptr::slice_from_raw_parts_mut(arrays.as_mut_ptr().cast(), arrays.len() * N) }
}

/// The proof that a `T` is made of `S`s, end to end: it can be seen as one slice. [`layout!`](crate::layout) finds it when the
/// program is compiled.
pub struct Layout<T, S> {
    length: usize,
    of: PhantomData<fn(T) -> S>,
}

impl<T: Copy, S: Copy> Layout<T, S> {
    /// The proof by these fields.
    ///
    /// # Panics
    /// If they are not all of it but for padding at its end, without gaps and in order.
    ///
    /// # Safety
    /// They are fields of `whole`, or fields of fields: every `T` has numbers in these places, which may be any. (What the
    /// numbers are is not asked: there need be none yet.)
    #[must_use]
    pub const unsafe fn new(whole: *const T, fields: &[*const [S]]) -> Self {
        let start = whole.cast::<S>();
        let (mut length, mut next) = (0, 0);
        while next < fields.len() {
            let field = fields[next];
            // SAFETY: both point into `whole`.
            let here = field.is_empty() || unsafe { field.cast::<S>().offset_from(start) } == length as isize;
            assert!(here, "the tensors of a network lie in its memory in order, without gaps");
            length += field.len();
            next += 1;
        }
        let all = size_of::<T>() - length * size_of::<S>() < align_of::<T>();
        assert!(all, "the tensors of a network are all of its memory");
        Layout { length, of: PhantomData }
    }

    /// All numbers zero.
    #[must_use]
    pub const fn zero(&self) -> T {
        // SAFETY: `new` has found that it is made of numbers, which may be any: zero in all bits is the number zero.
        unsafe { MaybeUninit::zeroed().assume_init() }
    }

    /// All numbers zero, on the heap: memory that nobody touches until it is used.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn zeros(&self) -> alloc::boxed::Box<T> {
        use alloc::alloc::{Layout, alloc_zeroed, handle_alloc_error};
        let layout = Layout::new::<T>();
        let memory: *mut T = match layout.size() {
            0 => ptr::NonNull::dangling().as_ptr(),
            // SAFETY: there is something to allocate.
            _ => unsafe { alloc_zeroed(layout) }.cast(),
        };
        if memory.is_null() {
            handle_alloc_error(layout);
        }
        // SAFETY: it is memory for one `T` from the allocator of boxes, which takes none for nothing, and holds the bytes of
        // `zero`. (To name that here would put it on the stack in builds without optimisation.)
        unsafe { alloc::boxed::Box::from_raw(memory) }
    }

    /// How many numbers there are.
    #[must_use]
    #[allow(clippy::len_without_is_empty)] // not a collection that fills up
    pub const fn len(&self) -> usize {
        self.length
    }

    /// All numbers.
    #[must_use]
    pub const fn slice<'t>(&self, whole: &'t T) -> &'t [S] {
        if self.length == 0 {
            return &[];
        }
        // SAFETY: `new` has found that so many numbers lie there. A `Copy` type of numbers has no interior mutability.
        unsafe { slice::from_raw_parts(ptr::from_ref(whole).cast(), self.length) }
    }

    /// All numbers, for writing.
    #[must_use]
    pub const fn slice_mut<'t>(&self, whole: &'t mut T) -> &'t mut [S] {
        if self.length == 0 {
            return &mut [];
        }
        // SAFETY: as in `slice`; a `T` may be of any numbers, and is borrowed exclusively.
        unsafe { slice::from_raw_parts_mut(ptr::from_mut(whole).cast(), self.length) }
    }
}

/// The [`Layout`](crate::plain::Layout) of `Self` by its fields in the order of memory:
/// `layout!(Self { hidden.weight, hidden.bias })`. The program does not compile if they are not all of it.
///
/// Nothing is written to find it: however many numbers there are, it takes the compiler no time.
#[macro_export]
macro_rules! layout {
    ($whole:ident { $($($field:tt).+),* $(,)? }) => {{
        let whole = ::core::mem::MaybeUninit::<$whole>::uninit();
        let whole = whole.as_ptr();
        // SAFETY: every name is that of a field, whose place is asked for and not what lies there. (A field behind a reference
        // does not lie in `whole`: no constant follows a reference that has not been written.)
        unsafe {
            let fields = [$($crate::plain::numbers(&raw const (*whole).$($field).+)),*];
            $crate::plain::Layout::new(whole, &fields)
        }
    }};
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

#[cfg(test)]
mod tests {
    use super::{Layout, numbers};

    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    struct Layer {
        weight: [[f32; 3]; 2],
        bias: [f32; 3],
    }

    #[test]
    fn a_struct_of_numbers_is_one_slice() {
        const LAYOUT: Layout<Layer, f32> = crate::layout!(Layer { weight, bias });
        let mut layer = Layer { weight: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], bias: [7.0, 8.0, 9.0] };
        assert_eq!(LAYOUT.slice(&layer), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]);
        LAYOUT.slice_mut(&mut layer)[3] = -4.0;
        assert_eq!(layer.weight[1][0], -4.0);
    }

    fn layout(fields: impl Fn(&Layer) -> [*const [f32]; 2]) -> Layout<Layer, f32> {
        let layer = Layer { weight: [[0.0; 3]; 2], bias: [0.0; 3] };
        // SAFETY: they are fields of it.
        unsafe { Layout::new(&raw const layer, &fields(&layer)) }
    }

    #[test]
    #[should_panic = "in order, without gaps"]
    fn tensors_in_another_order_are_refused() {
        layout(|layer| [numbers(&layer.bias), numbers(&layer.weight)]);
    }

    #[test]
    #[should_panic = "in order, without gaps"]
    fn no_tensor_counts_twice() {
        layout(|layer| [numbers(&layer.weight), numbers(&layer.weight)]);
    }

    #[test]
    #[should_panic = "all of its memory"]
    fn a_missing_tensor_is_missed() {
        #[derive(Clone, Copy)]
        struct Pair([f32; 2]);
        let pair = Pair([0.0; 2]);
        // SAFETY: it is a field of it.
        let _: Layout<Pair, f32> = unsafe { Layout::new(&raw const pair, &[&raw const pair.0[..1]]) };
    }

    #[test]
    fn all_numbers_may_be_zero() {
        const LAYOUT: Layout<Layer, f32> = crate::layout!(Layer { weight, bias });
        const ZERO: Layer = LAYOUT.zero();
        assert_eq!(LAYOUT.slice(&ZERO), [0.0; 9]);
        #[cfg(feature = "alloc")]
        assert_eq!(LAYOUT.slice(&LAYOUT.zeros()), [0.0; 9]);
    }

    #[test]
    #[cfg(feature = "alloc")]
    fn boxing_needs_no_stack() {
        static LARGE: [f32; 1 << 20] = [0.5; 1 << 20];
        let boxing = || super::boxed(&LARGE)[1 << 19];
        let thread = std::thread::Builder::new().stack_size(1 << 16).spawn(boxing).unwrap();
        assert_eq!(thread.join().unwrap(), 0.5);
        assert_eq!(*super::boxed(&7u8), 7);
        assert_eq!(*super::boxed(&()), ());
    }
}
