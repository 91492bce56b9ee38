//! The kernels of small networks: inlined into the network's own function, which is compiled for every
//! instruction set, because a call would cost more than its work.

mod dense;

use crate::raw::plain::flatten_mut;
use dense::{WEIGHTS, d_input, d_weight, forward};

use super::binary_cross_entropy::body::binary_cross_entropy;
use super::common::{one, two};
use super::lanes::{Sum, fold};
use super::reduce::body::sum_samples;
use super::{Array, Source, flat_mut};
use crate::math::{Arithmetic, Real};
use crate::raw::elementwise::Update;
use crate::raw::epilogue::Epilogue;
use crate::raw::inlined::fills_half;
use crate::raw::pieces::update;
use crate::raw::portable::Portable;
use crate::raw::simd::{Simd, Token, Vectors, WithSimd};

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
            fn update_with<A: Array<Scalar = T>, S: Source, F: Fn(Arithmetic, T, S::Item) -> T>(self, out: &mut [A], operands: S, f: F);
            #[inline(always)]
            fn update<A: Array<Scalar = T>, S: Source, F: Fn(T, S::Item) -> T>(self, out: &mut [A], operands: S, f: F) {
                self.update_with(out, operands, #[inline(always)] |_, y, item| f(y, item));
            }
            #[inline(always)]
            fn map_with<A: Array<Scalar = T>, S: Source, F: Fn(Arithmetic, S::Item) -> T>(self, out: &mut [A], operands: S, f: F) {
                self.update_with(out, operands, #[inline(always)] |math, _, item| f(math, item));
            }
            #[inline(always)]
            fn map<A: Array<Scalar = T>, S: Source, F: Fn(S::Item) -> T>(self, out: &mut [A], operands: S, f: F) {
                self.update_with(out, operands, #[inline(always)] |_, _, item| f(item));
            }
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

        impl<T: Real, V: Simd<Half: Vectors<T>> + Vectors<T>> Kernels<T> for V {
            #[inline(always)]
            fn update_with<A: Array<Scalar = T>, S: Source, F: Fn(Arithmetic, T, S::Item) -> T>(self, out: &mut [A], operands: S, f: F) {
                update(self, out, operands, #[inline(always)] |y, item| f(self.arithmetic(), y, item));
            }
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
                    update(self, y, (a, b), #[inline(always)] |_, (a, b)| two::value::$two(self.arithmetic(), a, b));
                }
                #[inline(always)]
                fn $two_mut<A: Array<Scalar = T>, B: Array<Scalar = T>>(self, a: &mut [A], b: &[B]) {
                    update(self, a, b, #[inline(always)] |a, b| two::value::$two(self.arithmetic(), a, b));
                }
                #[inline(always)]
                fn $two_into<A: Array<Scalar = T>, B: Array<Scalar = T>>(self, a: &[A], b: &mut [B]) {
                    update(self, b, a, #[inline(always)] |b, a| two::value::$two(self.arithmetic(), a, b));
                }
            )*
            $(
                #[inline(always)]
                fn $one<A: Array<Scalar = T>, Y: Array<Scalar = T>>(self, x: &[A] $(, $number: T)?, y: &mut [Y]) {
                    update(self, y, x, #[inline(always)] |_, x| one::value::$one(self.arithmetic(), x $(, $number)?));
                }
                #[inline(always)]
                fn $one_mut<A: Array<Scalar = T>>(self, x: &mut [A] $(, $number: T)?) {
                    update(self, x, (), #[inline(always)] |x, ()| one::value::$one(self.arithmetic(), x $(, $number)?));
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
    fn update_with<A: Array<Scalar = T>, S: Source, F: Fn(Arithmetic, T, S::Item) -> T>(
        self,
        out: &mut [A],
        operands: S,
        f: F,
    ) {
        let math = arithmetic();
        Update::new(
            A::flatten_mut(out),
            operands,
            #[inline(always)]
            |_, y, item| f(math, y, item),
        )
        .with_simd(Portable);
    }
}

/// That of the machine.
fn arithmetic() -> Arithmetic {
    crate::with_instructions!(simd or Portable => simd.arithmetic())
}

kernels! {
    two {
        add add_mut add_into;
        sub sub_mut sub_into;
        mul mul_mut mul_into;
        relu_d relu_d_mut relu_d_into;
        tanh_d tanh_d_mut tanh_d_into;
        sigmoid_d sigmoid_d_mut sigmoid_d_into;
        binary_cross_entropy_with_logits binary_cross_entropy_with_logits_mut binary_cross_entropy_with_logits_into;
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
    fn dense_linear[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], y: &mut [[T; O]]) = |s|
        forward(s, x, w, y, Epilogue::Store);
    fn dense_linear_add[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], y: &mut [[T; O]]) = |s|
        forward(s, x, w, y, Epilogue::Add);
    fn dense[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) = |s|
        forward(s, x, w, y, Epilogue::Plus(b, 0));
    fn dense_relu[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) = |s|
        forward(s, x, w, y, Epilogue::PlusRelu(b, 0));
    fn dense_tanh[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) = |s| {
        forward(s, x, w, y, Epilogue::Plus(b, 0));
        if const { whole(O) } { Kernels::<T>::tanh_mut(s, y) } else { T::tanh_all_mut(flatten_mut(y)) }
    };
    fn dense_sigmoid[const I: usize, const O: usize](x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) = |s| {
        forward(s, x, w, y, Epilogue::Plus(b, 0));
        if const { whole(O) } { Kernels::<T>::sigmoid_mut(s, y) } else { T::sigmoid_all_mut(flatten_mut(y)) }
    };
    fn dense_d_weight[const I: usize, const O: usize](x: &[[T; I]], dy: &[[T; O]], dw: &mut [[T; O]; I]) = |s|
        if const { I * O <= WEIGHTS } { d_weight(s, x, dy, dw, Epilogue::Store) } else { super::dense_d_weight(x, dy, dw) };
    fn dense_d_weight_add[const I: usize, const O: usize](x: &[[T; I]], dy: &[[T; O]], dw: &mut [[T; O]; I]) = |s|
        if const { I * O <= WEIGHTS } { d_weight(s, x, dy, dw, Epilogue::Add) } else { super::dense_d_weight_add(x, dy, dw) };
    fn dense_d_input[const I: usize, const O: usize](dy: &[[T; O]], w: &[[T; O]; I], dx: &mut [[T; I]]) = |s|
        if const { I * O <= WEIGHTS } { d_input(s, dy, w, dx, Epilogue::Store) } else { super::dense_d_input(dy, w, dx) };
    fn dense_d_input_add[const I: usize, const O: usize](dy: &[[T; O]], w: &[[T; O]; I], dx: &mut [[T; I]]) = |s|
        if const { I * O <= WEIGHTS } { d_input(s, dy, w, dx, Epilogue::Add) } else { super::dense_d_input_add(dy, w, dx) };

    fn binary_cross_entropy[A: Array<Scalar = T>, B: Array<Scalar = T>](z: &[A], t: &[B], d: &mut [A]) -> T = |s| {
        d.copy_from_slice(z);
        binary_cross_entropy(s, A::flatten_mut(d), B::flatten(t))
    };
    fn binary_cross_entropy_mut[A: Array<Scalar = T>, B: Array<Scalar = T>](z: &mut [A], t: &[B]) -> T = |s|
        binary_cross_entropy(s, A::flatten_mut(z), B::flatten(t));

    fn sum_all[A: Array<Scalar = T>](x: &[A]) -> T = |_s| fold::<T, Sum>(A::flatten(x));
    fn mean_samples[](x: &[T]) -> T = |_s| fold::<T, Sum>(x) / T::from_f64(x.len() as f64);
    fn sum_samples[A: Array<Scalar = T>](x: &[A], y: &mut A) = |s| sum(s, x, y, false);
    fn sum_samples_add[A: Array<Scalar = T>](x: &[A], y: &mut A) = |s| sum(s, x, y, true);
}

/// Whether rows of so many elements fill vectors: for others, a long function would be compiled several times.
const fn whole(columns: usize) -> bool {
    columns.is_multiple_of(8)
}

/// `y = Σ x`, or `y += Σ x`
#[inline(always)]
fn sum<T: Real, S: Simd<Half: Vectors<T>> + Vectors<T>, A: Array<Scalar = T>>(simd: S, x: &[A], y: &mut A, add: bool) {
    if const { fills_half::<T, S>(A::LEN) } {
        return sum_samples(simd.half(), A::flatten(x), flat_mut(y), add);
    }
    sum_samples(simd, A::flatten(x), flat_mut(y), add);
}
