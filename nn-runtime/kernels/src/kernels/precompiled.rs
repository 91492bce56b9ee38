//! The kernels themselves: one function for each scalar type, with run-time sizes, behind one call.

use super::matmul::Product;
use super::strided::Products;
use super::{
    batch_lanes, binary_cross_entropy, causal, class, common, conv, cross_entropy, cumulate, dropout, embedding,
    halves, lstm, matmul, normalize, optimize, permute, pool, position, reduce, shape, softmax, strided, unfold,
};
use crate::kernels::unfold::{Block, Unfold};
use crate::raw::correlate::{self, Count, Meeting, Region};
use crate::raw::matrix::MatrixMut;
use crate::raw::simd::{Simd, WithSimd};
use crate::raw::sweep::{self, Extent, Rows, Samples};
use crate::raw::{dispatch, once};

/// Declares a trait with kernels for some scalar types, each with the generic function that is its body.
///
/// A body runs inside of [`dispatch`] or [`once`], with the token as its first argument, so it must be
/// `#[inline(always)]`, and so must everything that it calls, down to the loops.
macro_rules! precompiled {
    (
        $(#[doc = $docs:literal])*
        trait $Trait:ident for $($Scalar:ident by $run:ident),*;
        $(fn $name:ident($($argument:ident: $Type:ty),*) $(-> $Output:ty)? = $body:path;)*
    ) => {
        $(#[doc = $docs])*
        #[allow(missing_docs)]
        pub trait $Trait<T> {
            $(fn $name($($argument: $Type),*) $(-> $Output)?;)*
        }
        precompiled!(@ $Trait ($($Scalar $run)*) {
            $(fn $name($($argument: $Type),*) ($($Output)?) = $body;)*
        });
    };
    (@ $Trait:ident ($($Scalar:ident $run:ident)*) $methods:tt) => {$(
        const _: () = {
            type T = $Scalar;
            impl $Trait<T> for T {
                precompiled!(@@ $run $methods);
            }
        };
    )*};
    (@@ $run:ident { $(fn $name:ident($($argument:ident: $Type:ty),*) ($($Output:ty)?) = $body:path;)* }) => {$(
        #[inline(never)]
        fn $name($($argument: $Type),*) $(-> $Output)? {
            struct Call<A>(A);
            impl WithSimd for Call<($($Type,)*)> {
                type Output = precompiled!(-> $($Output)?);
                #[inline(always)]
                fn with_simd<S: Simd>(self, simd: S) -> Self::Output {
                    let Call(($($argument,)*)) = self;
                    $body(simd, $($argument),*)
                }
            }
            $run(Call(($($argument,)*)))
        }
    )*};
    (->) => { () };
    (-> $Output:ty) => { $Output };
}

precompiled! {
    /// The kernels of a number type; an implementation detail of the fronts.
    trait Precompiled for f32 by dispatch, f64 by dispatch;

    fn product(product: &Product<'_, T>, c: MatrixMut<'_, T>) = matmul::product;
    fn products_strided(products: &Products<'_, T>, c: &mut [T]) = strided::body::products_strided;

    fn add_all(a: &[T], b: &[T], y: &mut [T]) = common::two::add;
    fn add_all_mut(a: &mut [T], b: &[T]) = common::two::add_mut;
    fn add_all_into(a: &[T], b: &mut [T]) = common::two::add_into;
    fn sub_all(a: &[T], b: &[T], y: &mut [T]) = common::two::sub;
    fn sub_all_mut(a: &mut [T], b: &[T]) = common::two::sub_mut;
    fn sub_all_into(a: &[T], b: &mut [T]) = common::two::sub_into;
    fn mul_all(a: &[T], b: &[T], y: &mut [T]) = common::two::mul;
    fn mul_all_mut(a: &mut [T], b: &[T]) = common::two::mul_mut;
    fn mul_all_into(a: &[T], b: &mut [T]) = common::two::mul_into;
    fn relu_d_all(a: &[T], b: &[T], y: &mut [T]) = common::two::relu_d;
    fn relu_d_all_mut(a: &mut [T], b: &[T]) = common::two::relu_d_mut;
    fn relu_d_all_into(a: &[T], b: &mut [T]) = common::two::relu_d_into;
    fn tanh_d_all(a: &[T], b: &[T], y: &mut [T]) = common::two::tanh_d;
    fn tanh_d_all_mut(a: &mut [T], b: &[T]) = common::two::tanh_d_mut;
    fn tanh_d_all_into(a: &[T], b: &mut [T]) = common::two::tanh_d_into;
    fn sigmoid_d_all(a: &[T], b: &[T], y: &mut [T]) = common::two::sigmoid_d;
    fn sigmoid_d_all_mut(a: &mut [T], b: &[T]) = common::two::sigmoid_d_mut;
    fn sigmoid_d_all_into(a: &[T], b: &mut [T]) = common::two::sigmoid_d_into;
    fn scale_all(x: &[T], s: T, y: &mut [T]) = common::one::scale;
    fn scale_all_mut(x: &mut [T], s: T) = common::one::scale_mut;
    fn divide_all(x: &[T], s: T, y: &mut [T]) = common::one::divide;
    fn divide_all_mut(x: &mut [T], s: T) = common::one::divide_mut;
    fn square_all(x: &[T], y: &mut [T]) = common::one::square;
    fn square_all_mut(x: &mut [T]) = common::one::square_mut;
    fn relu_all(x: &[T], y: &mut [T]) = common::one::relu;
    fn relu_all_mut(x: &mut [T]) = common::one::relu_mut;
    fn gelu_gate_d_all(dy: &[T], gate: &[T], x: &[T], dx: &mut [T]) = common::gelu_gate_d_all;
    fn gelu_gate_d_all_mut(dy: &mut [T], gate: &[T], x: &[T]) = common::gelu_gate_d_all_mut;

    fn sweep_gather(
        extent: Extent, table: &[u32], planes: &[T], a: Rows<'_, T>, c: (&mut [T], usize), finish: sweep::Finish<'_, T>
    ) = sweep::gather;
    fn sweep_scatter(extent: Extent, table: &[u32], planes: &mut [T], a: Rows<'_, T>, b: Rows<'_, T>) = sweep::scatter;
    fn sweep_dot(
        extent: Extent, samples: Samples, table: &[u32], planes: &[T], b: Rows<'_, T>, c: (&mut [T], usize)
    ) = sweep::dot;
    fn correlate(
        region: &Region, samples: Count, image: &[T], weight: &[T], finish: correlate::Finish<'_, T>, result: &mut [T]
    ) = correlate::correlate_all;
    fn weigh(meeting: Meeting<'_>, image: &[T], result: &[T], weight: &mut [T]) = correlate::weigh;
    fn sum_rows_lanes(x: &[T], length: usize, y: &mut [T]) = batch_lanes::body::sum_rows_lanes;

    fn sum_all(x: &[T]) -> T = reduce::body::sum_all;
    fn sum_samples(x: &[T], y: &mut [T], add: bool) = reduce::body::sum_samples;
    fn sum_axis(x: &[T], length: usize, inner: usize, y: &mut [T]) = reduce::body::sum_axis;

    fn softmax_d(y: &[T], dy: &mut [T], length: usize) = softmax::body::softmax_d;

    fn moments(rows: &[T], norm: normalize::Rows<T>) -> normalize::Moments<T> = normalize::body::moments;
    fn normalize(y: &mut [T], norm: normalize::Rows<T>, affine: [Option<&[T]>; 2]) = normalize::body::normalize;
    fn normalize_d_weight(x: &[T], dy: &[T], norm: normalize::Rows<T>, dw: &mut [T]) = normalize::body::normalize_d_weight;
    fn normalize_d_input(x: &[T], dx: &mut [T], norm: normalize::Rows<T>, weight: Option<&[T]>) =
        normalize::body::normalize_d_input;

    fn scatter_add(x: &[T], width: usize, tokens: &[u32], padding: u32, y: &mut [T]) = embedding::body::scatter_add;
    fn sgd(w: &mut [T], g: &[T], rate: T, decay: T) = optimize::body::sgd;
    fn velocity(v: &mut [T], g: &[T], w: &[T], momentum: T, decay: T) = optimize::body::velocity;
    fn nesterov(w: &mut [T], g: &[T], v: &[T], numbers: [T; 3]) = optimize::body::nesterov;
    fn adam(w: &mut [T], g: &[T], m: &mut [T], v: &mut [T], step: optimize::Adam<T>) = optimize::body::adam;
}

precompiled! {
    /// The kernels of which one does for `f64`: those that spend their time in elementary functions, which are calls of `libm`
    /// there, and what is rare in double precision.
    trait Elementary for f32 by dispatch, f64 by once;

    fn bce_all(a: &[T], b: &[T], y: &mut [T]) = common::two::binary_cross_entropy_with_logits;
    fn bce_all_mut(a: &mut [T], b: &[T]) = common::two::binary_cross_entropy_with_logits_mut;
    fn bce_all_into(a: &[T], b: &mut [T]) = common::two::binary_cross_entropy_with_logits_into;
    fn binary_cross_entropy(z: &mut [T], t: &[T]) -> T = binary_cross_entropy::body::binary_cross_entropy;
    fn tanh_all(x: &[T], y: &mut [T]) = common::one::tanh;
    fn tanh_all_mut(x: &mut [T]) = common::one::tanh_mut;
    fn sigmoid_all(x: &[T], y: &mut [T]) = common::one::sigmoid;
    fn sigmoid_all_mut(x: &mut [T]) = common::one::sigmoid_mut;
    fn gelu_all(x: &[T], y: &mut [T]) = common::one::gelu;
    fn gelu_all_mut(x: &mut [T]) = common::one::gelu_mut;
    fn gelu_gate_all(x: &[T], y: &mut [T]) = common::one::gelu_gate;
    fn gelu_gate_all_mut(x: &mut [T]) = common::one::gelu_gate_mut;
    fn gelu_tanh_all(x: &[T], y: &mut [T]) = common::one::gelu_tanh;
    fn gelu_tanh_all_mut(x: &mut [T]) = common::one::gelu_tanh_mut;

    fn softmax(y: &mut [T], length: usize, share: T, found: &mut [[T; 2]]) = softmax::body::softmax;
    fn log_softmax(y: &mut [T], length: usize) = softmax::body::log_softmax;
    fn logsumexp(x: &[T], length: usize, y: &mut [T]) = softmax::body::logsumexp;
    fn causal_softmax(y: &mut [T], rows: usize, length: usize) = causal::body::causal_softmax;
    fn cross_entropy_loss(z: &[T], length: usize, class: &[u32], y: &mut [T]) = cross_entropy::body::cross_entropy_loss;

    fn lstm_gates(gates: &mut [T], units: usize) = lstm::body::gates;
    fn lstm_gates_d(gates: &[T], dz: &mut [T], units: usize) = lstm::body::gates_d;
    fn lstm_state(gates: &[T], c: &[T], next: &mut [T], units: usize) = lstm::body::state;
    fn lstm_state_d(gates: &[T], c: &[T], d: &[T], by_gates: &mut [T], units: usize) = lstm::body::state_d;
    fn lstm_gate(gates: &[T], x: &[T], gate: usize, y: &mut [T], units: usize) = lstm::body::gate;
    fn lstm_d_gates(gates: &mut [T], given: [&[T]; 4], units: usize) = lstm::body::d_gates;

    fn max_pool_lanes(sizes: pool::Sizes, x: &[T], y: &mut [T]) = pool::lanes::body::max_pool_lanes;
    fn max_pool_route_lanes(sizes: pool::Sizes, x: &[T], dy: &[T], dx: &mut [T]) =
        pool::lanes::body::max_pool_route_lanes;
    fn max_pool_route_lanes_mut(sizes: pool::Sizes, x: &mut [T], dy: &[T]) =
        pool::lanes::body::max_pool_route_lanes_mut;
    fn max_pool_two_by_two(sizes: pool::Sizes, x: &[T], y: &mut [T]) = pool::body::max_pool_two_by_two;
    fn max_pool_route_mut(sizes: pool::Sizes, x: &mut [T], dy: &[T]) = pool::body::max_pool_route_mut;
    fn max_axis(x: &[T], length: usize, inner: usize, y: &mut [T]) = reduce::body::max_axis;
    fn min_axis(x: &[T], length: usize, inner: usize, y: &mut [T]) = reduce::body::min_axis;
}

precompiled! {
    /// The kernels that no instruction set makes faster, and those that call others for every piece of work.
    trait Common for f32 by once, f64 by once;

    fn multiply(product: &Product<'_, T>, shared: matmul::Shared, c: &mut [T]) = matmul::multiply_shared;
    fn multiply_halves(product: &Product<'_, T>, middle: usize, c: &mut [T]) = halves::multiply_halves;
    fn multiply_strided(products: &Products<'_, T>, c: &mut [T]) = strided::multiply_strided;

    fn conv(sizes: conv::Sizes, x: &[T], w: &[T], bias: Option<&[T]>, relu: bool, y: &mut [T]) = conv::body::conv;
    fn conv_d_input(sizes: conv::Sizes, dy: &[T], w: &[T], dx: &mut [T]) = conv::body::conv_d_input;
    fn conv_d_weight(sizes: conv::Sizes, x: &[T], dy: &[T], dw: &mut [T]) = conv::body::conv_d_weight;
    fn conv_lanes(sizes: conv::Sizes, x: &[T], w: &[T], bias: Option<&[T]>, relu: bool, y: &mut [T]) =
        conv::lanes::body::conv_lanes;
    fn conv_d_input_lanes(sizes: conv::Sizes, dy: &[T], w: &[T], dx: &mut [T]) = conv::lanes::body::conv_d_input_lanes;
    fn conv_d_weight_lanes(sizes: conv::Sizes, first: usize, x: &[T], dy: &[T], dw: &mut [T]) =
        conv::lanes::body::conv_d_weight_lanes;
    fn to_lanes(x: &[T], length: usize, y: &mut [T]) = batch_lanes::body::to_lanes;
    fn from_lanes(x: &[T], length: usize, y: &mut [T]) = batch_lanes::body::from_lanes;
    fn unfold(unfold: Unfold, image: &[T], block: Block, planes: &mut [T]) = unfold::body::unfold;
    fn fold(unfold: Unfold, planes: &[T], block: Block, image: &mut [T]) = unfold::body::fold;

    fn max_pool(sizes: pool::Sizes, x: &[T], y: &mut [T]) = pool::body::max_pool;
    fn max_pool_pick(sizes: pool::Sizes, x: &[T], v: &[T], y: &mut [T]) = pool::body::max_pool_pick;
    fn max_pool_route(sizes: pool::Sizes, x: &[T], dy: &[T], dx: &mut [T]) = pool::body::max_pool_route;
    fn avg_pool(sizes: pool::Sizes, x: &[T], y: &mut [T]) = pool::body::avg_pool;
    fn avg_pool_d_input(sizes: pool::Sizes, dy: &[T], dx: &mut [T]) = pool::body::avg_pool_d_input;

    fn cross_entropy(z: &mut [T], length: usize, class: &[u32], rows: T) -> T = cross_entropy::body::cross_entropy;
    fn argmax(x: &[T], length: usize, y: &mut [T]) = class::body::argmax;
    fn correct(z: &[T], length: usize, class: &[u32], y: &mut [T]) = class::body::correct;
    fn accuracy(z: &[T], length: usize, class: &[u32]) -> T = class::body::accuracy;
    fn pick(x: &[T], length: usize, class: &[u32], y: &mut [T]) = class::body::pick;
    fn one_hot(class: &[u32], length: usize, y: &mut [T]) = class::body::one_hot;
    fn cumsum_axis(x: &[T], length: usize, inner: usize, y: &mut [T], reversed: bool) = cumulate::body::cumsum_axis;
    fn broadcast_axis(x: &[T], length: usize, inner: usize, y: &mut [T]) = reduce::body::broadcast_axis;
    fn gather(table: &[T], width: usize, tokens: &[u32], padding: u32, y: &mut [T]) = embedding::body::gather;
    fn waves(y: &mut [T], width: usize) = position::body::waves;
    fn dropout_mask(y: &mut [T], draw: dropout::Draw) = dropout::body::dropout_mask;
}

precompiled! {
    /// The kernels that move scalars of any kind; an implementation detail of the fronts.
    trait Movable for f32 by once, f64 by once, u32 by once;

    fn slice_axis(x: &[T], y: &mut [T], axis: shape::Axis) = shape::body::slice_axis;
    fn place_axis(x: &[T], y: &mut [T], axis: shape::Axis) = shape::body::place_axis;
    fn reverse_axis(x: &[T], length: usize, inner: usize, y: &mut [T]) = shape::body::reverse_axis;
    fn permute(x: &[T], y: &mut [T], from: &[usize], order: &[usize]) = permute::body::permute;
}
