//! The kernels of small networks: inlined into the network's own function, which is compiled for every
//! instruction set, because a call would cost more than its work.

use super::common::{one, two};
use super::lanes::{Sum, fold};
use super::reduce::body::sum_samples;
use super::{Array, Source, flat_mut};
use crate::math::Real;
use crate::raw::elementwise::Update;
use crate::raw::inlined::{multiply, update};
use crate::raw::narrow::{NARROW, multiply_turned};
use crate::raw::portable::Portable;
use crate::raw::product::{Epilogue, Matrix, Size, dots};
use crate::raw::simd::{Simd, Vectors, WithSimd};

/// Products with more weights than this are calls all the same,
const WEIGHTS: usize = 256;
/// unless they are forward and for so few samples.
const SAMPLES: usize = 4;

/// Declares the trait, and what is inlined in place of calls.
///
/// `two` lists the [common](super::common) expressions of two tensors, `one` those of a tensor, and of a number
/// where one is named.
macro_rules! kernels {
    (
        two { $($two:ident $two_mut:ident $two_into:ident;)* }
        one { $($one:ident $one_mut:ident $(($number:ident))?;)* }
        $(fn $name:ident [$($generics:tt)*] ($($argument:ident: $Type:ty),*) $(-> $Output:ty)? = |$simd:ident| $body:expr;)*
    ) => {
        /// Where a small network finds its kernels: inlined for an instruction set, or as [`Calls`].
        ///
        /// The methods are the functions of the same names in [`kernels`](super).
        #[allow(missing_docs)]
        pub trait Kernels<T: Real>: Copy {
            $(
                #[inline(always)]
                fn $name<$($generics)*>(self, $($argument: $Type),*) $(-> $Output)? {
                    super::$name($($argument),*)
                }
            )*
            $(
                #[inline(always)]
                fn $two<A: Array<Scalar = T>, B: Array<Scalar = T>, Y: Array<Scalar = T>>(self, a: &[A], b: &[B], y: &mut [Y]) {
                    super::$two(a, b, y);
                }
                #[inline(always)]
                fn $two_mut<A: Array<Scalar = T>, B: Array<Scalar = T>>(self, a: &mut [A], b: &[B]) {
                    super::$two_mut(a, b);
                }
                #[inline(always)]
                fn $two_into<A: Array<Scalar = T>, B: Array<Scalar = T>>(self, a: &[A], b: &mut [B]) {
                    super::$two_into(a, b);
                }
            )*
            $(
                #[inline(always)]
                fn $one<A: Array<Scalar = T>, Y: Array<Scalar = T>>(self, x: &[A] $(, $number: T)?, y: &mut [Y]) {
                    super::$one(x $(, $number)?, y);
                }
                #[inline(always)]
                fn $one_mut<A: Array<Scalar = T>>(self, x: &mut [A] $(, $number: T)?) {
                    super::$one_mut(x $(, $number)?);
                }
            )*
        }

        impl<T: Real, V: Simd + Vectors<T>> Kernels<T> for V {
            $(
                #[inline(always)]
                fn $name<$($generics)*>(self, $($argument: $Type),*) $(-> $Output)? {
                    let $simd = self;
                    $body
                }
            )*
            $(
                #[inline(always)]
                fn $two<A: Array<Scalar = T>, B: Array<Scalar = T>, Y: Array<Scalar = T>>(self, a: &[A], b: &[B], y: &mut [Y]) {
                    update(y, (a, b), #[inline(always)] |_, (a, b)| two::value::$two(a, b));
                }
                #[inline(always)]
                fn $two_mut<A: Array<Scalar = T>, B: Array<Scalar = T>>(self, a: &mut [A], b: &[B]) {
                    update(a, b, #[inline(always)] |a, b| two::value::$two(a, b));
                }
                #[inline(always)]
                fn $two_into<A: Array<Scalar = T>, B: Array<Scalar = T>>(self, a: &[A], b: &mut [B]) {
                    update(b, a, #[inline(always)] |b, a| two::value::$two(a, b));
                }
            )*
            $(
                #[inline(always)]
                fn $one<A: Array<Scalar = T>, Y: Array<Scalar = T>>(self, x: &[A] $(, $number: T)?, y: &mut [Y]) {
                    update(y, x, #[inline(always)] |_, x| one::value::$one(x $(, $number)?));
                }
                #[inline(always)]
                fn $one_mut<A: Array<Scalar = T>>(self, x: &mut [A] $(, $number: T)?) {
                    update(x, (), #[inline(always)] |x, ()| one::value::$one(x $(, $number)?));
                }
            )*
        }
    };
}

/// Calls of the precompiled kernels: in a build without optimisation they are much faster than what would be
/// inlined.
#[derive(Clone, Copy, Debug)]
pub struct Calls;

// Closures are no calls: they would be compiled for every instruction set once more.
impl<T: Real> Kernels<T> for Calls {
    #[inline(always)]
    fn map<A: Array<Scalar = T>, S: Source, F: Fn(S::Item) -> T>(self, out: &mut [A], operands: S, f: F) {
        self.update(
            out,
            operands,
            #[inline(always)]
            |_, item| f(item),
        );
    }

    #[inline(always)]
    fn update<A: Array<Scalar = T>, S: Source, F: Fn(T, S::Item) -> T>(self, out: &mut [A], operands: S, f: F) {
        Update::new(A::flatten_mut(out), operands, f).with_simd(Portable);
    }
}

kernels! {
    two {
        add add_mut add_into;
        sub sub_mut sub_into;
        mul mul_mut mul_into;
        relu_d relu_d_mut relu_d_into;
        tanh_d tanh_d_mut tanh_d_into;
        sigmoid_d sigmoid_d_mut sigmoid_d_into;
    }
    one {
        scale scale_mut (s);
        divide divide_mut (s);
        square square_mut;
        relu relu_mut;
        tanh tanh_mut;
        sigmoid sigmoid_mut;
        gelu gelu_mut;
        gelu_gate gelu_gate_mut;
        gelu_tanh gelu_tanh_mut;
    }
    fn map[A: Array<Scalar = T>, S: Source, F: Fn(S::Item) -> T](out: &mut [A], operands: S, f: F) = |_s|
        update(out, operands, #[inline(always)] |_, item| f(item));
    fn update[A: Array<Scalar = T>, S: Source, F: Fn(T, S::Item) -> T](out: &mut [A], operands: S, f: F) = |_s|
        update(out, operands, f);

    fn dense_linear[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], y: &mut [[T; O]]) = |s|
        forward(s, x, w, y, Epilogue::Store);
    fn dense_linear_add[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], y: &mut [[T; O]]) = |s|
        forward(s, x, w, y, Epilogue::Add);
    fn dense[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) = |s|
        forward(s, x, w, y, Epilogue::Bias(b));
    fn dense_relu[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) = |s|
        forward(s, x, w, y, Epilogue::BiasRelu(b));
    fn dense_tanh[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) = |s| {
        forward(s, x, w, y, Epilogue::Bias(b));
        T::tanh_all_mut(y.as_flattened_mut());
    };
    fn dense_sigmoid[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) = |s| {
        forward(s, x, w, y, Epilogue::Bias(b));
        T::sigmoid_all_mut(y.as_flattened_mut());
    };
    fn dense_d_weight[const I: usize, const O: usize](x: &[[T; I]], dy: &[[T; O]], dw: &mut [[T; O]; I]) = |s|
        if const { I * O <= WEIGHTS } { d_weight(s, x, dy, dw, Epilogue::Store) } else { super::dense_d_weight(x, dy, dw) };
    fn dense_d_weight_add[const I: usize, const O: usize](x: &[[T; I]], dy: &[[T; O]], dw: &mut [[T; O]; I]) = |s|
        if const { I * O <= WEIGHTS } { d_weight(s, x, dy, dw, Epilogue::Add) } else { super::dense_d_weight_add(x, dy, dw) };
    fn dense_d_input[const I: usize, const O: usize](dy: &[[T; O]], w: &[[T; O]; I], dx: &mut [[T; I]]) = |s|
        if const { I * O <= WEIGHTS } { d_input(s, dy, w, dx, Epilogue::Store) } else { super::dense_d_input(dy, w, dx) };
    fn dense_d_input_add[const I: usize, const O: usize](dy: &[[T; O]], w: &[[T; O]; I], dx: &mut [[T; I]]) = |s|
        if const { I * O <= WEIGHTS } { d_input(s, dy, w, dx, Epilogue::Add) } else { super::dense_d_input_add(dy, w, dx) };

    fn sum_all[A: Array<Scalar = T>](x: &[A]) -> T = |_s| fold::<T, Sum>(A::flatten(x));
    fn mean_samples[](x: &[T]) -> T = |_s| fold::<T, Sum>(x) / T::from_f64(x.len() as f64);
    fn sum_samples[A: Array<Scalar = T>](x: &[A], y: &mut A) = |s| sum_samples(s, A::flatten(x), flat_mut(y), false);
    fn sum_samples_add[A: Array<Scalar = T>](x: &[A], y: &mut A) = |s| sum_samples(s, A::flatten(x), flat_mut(y), true);
}

/// `y = epilogue(x · w)`
#[inline(always)]
fn forward<T: Real, S: Simd + Vectors<T>, const I: usize, const O: usize>(
    simd: S,
    x: &[[T; I]],
    w: &[[T; O]; I],
    y: &mut [[T; O]],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    if const { I > S::DEPTH } || const { I * O > WEIGHTS } && x.len() > SAMPLES {
        return super::dense::forward(x, w, y, epilogue);
    }
    let a = Matrix { data: x.as_flattened(), row: I, column: 1 };
    if const { O == 1 } {
        let size = Size { rows: x.len(), columns: 1, depth: I };
        return dots(simd, size, a, w.as_flattened(), y.as_flattened_mut(), epilogue);
    }
    multiply::<T, S, O, false>(simd, a, w, y, epilogue);
}

/// `dw = epilogue(xᵀ · dy)`
#[inline(always)]
fn d_weight<T: Real, S: Simd + Vectors<T>, const I: usize, const O: usize>(
    simd: S,
    x: &[[T; I]],
    dy: &[[T; O]],
    dw: &mut [[T; O]; I],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(x.len(), dy.len(), "batches differ in length");
    if x.len() > S::DEPTH {
        return super::dense::d_weight(x, dy, dw, epilogue);
    }
    if const { O > 1 && O <= NARROW && I > 2 * NARROW } {
        return multiply_turned(simd, x, dy, dw, matches!(epilogue, Epilogue::Add));
    }
    if const { O > 1 } {
        let a = Matrix { data: x.as_flattened(), row: 1, column: I };
        return multiply::<T, S, O, false>(simd, a, dy, dw, epilogue);
    }
    // A single column of weights lies as a row.
    let a = Matrix { data: dy.as_flattened(), row: 0, column: 1 };
    if const { I == 1 } {
        let (size, a) = (Size { rows: 1, columns: 1, depth: x.len() }, Matrix { row: x.len(), ..a });
        return dots(simd, size, a, x.as_flattened(), dw.as_flattened_mut(), epilogue);
    }
    let Some(dw) = dw.as_flattened_mut().first_chunk_mut() else { return };
    multiply::<T, S, I, false>(simd, a, x, core::slice::from_mut(dw), epilogue);
}

/// `dx = epilogue(dy · wᵀ)`
#[inline(always)]
fn d_input<T: Real, S: Simd + Vectors<T>, const I: usize, const O: usize>(
    simd: S,
    dy: &[[T; O]],
    w: &[[T; O]; I],
    dx: &mut [[T; I]],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(dy.len(), dx.len(), "batches differ in length");
    if const { O > S::DEPTH } {
        return super::dense::d_input(dy, w, dx, epilogue);
    }
    let mut turned = [[T::ZERO; I]; O];
    for (i, w) in w.iter().enumerate() {
        for (o, &w) in w.iter().enumerate() {
            turned[o][i] = w;
        }
    }
    multiply::<T, S, I, true>(simd, Matrix { data: dy.as_flattened(), row: O, column: 1 }, &turned, dx, epilogue);
}
