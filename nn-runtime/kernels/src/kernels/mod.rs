//! What compiled networks are made of: array views, elementwise loops, products, reductions and losses.
//!
//! Every function is a thin typed front: the shapes are const generics, checked by the compiler, and the
//! body is one kernel with run-time sizes, compiled once for each scalar type inside this crate, which
//! picks the instruction set of the machine. A batched value is `&[A]` with one array `A` for each sample.
//! Nothing allocates. Sums have a fixed order: results depend on the instruction set alone, not on how a
//! batch was cut or how many threads there are.
//!
//! All functions panic where the lengths of their batches differ.

mod array;
mod batch_lanes;
mod binary_cross_entropy;
mod busy;
mod by_time;
mod causal;
mod class;
mod common;
mod conv;
mod cross_entropy;
mod cumulate;
mod dense;
mod dropout;
mod each;
mod elementwise;
mod embedding;
mod halves;
mod inlined;
mod lanes;
mod lstm;
mod matmul;
mod normalize;
mod optimize;
mod permute;
mod pool;
mod position;
mod precompiled;
mod reduce;
mod shape;
mod softmax;
mod strided;
mod turned;
mod unfold;
mod window;

pub use array::{Array, flat, flat_mut, one, one_mut, reuse, view, view_mut};
pub use batch_lanes::{from_lanes, sum_rows_lanes, to_lanes};
use batch_lanes::{half_of_lanes, lanes_of};
pub use binary_cross_entropy::{binary_cross_entropy, binary_cross_entropy_mut};
#[doc(hidden)]
pub use busy::busy;
pub use by_time::{at_time_mut, by_sample, by_time};
pub use causal::{causal_softmax, causal_softmax_mut};
pub use class::{accuracy, argmax, correct, one_hot, pick};
pub use common::{
    add, add_into, add_mut, binary_cross_entropy_with_logits, binary_cross_entropy_with_logits_into,
    binary_cross_entropy_with_logits_mut, divide, divide_mut, gelu, gelu_gate, gelu_gate_d, gelu_gate_d_mut,
    gelu_gate_mut, gelu_mut, gelu_tanh, gelu_tanh_mut, mul, mul_into, mul_mut, relu, relu_d, relu_d_into, relu_d_mut,
    relu_mut, scale, scale_mut, sigmoid, sigmoid_d, sigmoid_d_into, sigmoid_d_mut, sigmoid_mut, square, square_mut,
    sub, sub_into, sub_mut, tanh, tanh_d, tanh_d_into, tanh_d_mut, tanh_mut,
};
pub use conv::lanes::{
    conv2d_d_input_lanes, conv2d_d_weight_lanes, conv2d_lanes, conv2d_linear_lanes, conv2d_relu_lanes,
};
pub use conv::{conv2d, conv2d_d_input, conv2d_d_weight, conv2d_linear, conv2d_relu};
pub use cross_entropy::{cross_entropy, cross_entropy_d, cross_entropy_d_mut, cross_entropy_loss, cross_entropy_mut};
pub use cumulate::{cumsum_axis, cumsum_axis_reversed};
pub use dense::{
    dense, dense_d_input, dense_d_input_add, dense_d_weight, dense_d_weight_add, dense_d_weight_sgd,
    dense_d_weight_then, dense_linear, dense_linear_add, dense_plus, dense_relu, dense_sigmoid, dense_tanh,
};
pub use dropout::dropout_mask;
pub use elementwise::{apply, map, map_with, update, update_with};
pub use embedding::{gather, gather_padded, scatter_add, scatter_add_padded};
pub use inlined::{Calls, Kernels};
pub use lstm::{
    lstm_d_gates, lstm_d_gates_mut, lstm_gate, lstm_gates, lstm_gates_d, lstm_gates_d_mut, lstm_gates_mut, lstm_state,
    lstm_state_d,
};
pub use matmul::{
    matmul, matmul_add, matmul_nt, matmul_nt_add, matmul_shared, matmul_shared_add, matmul_shared_t,
    matmul_shared_t_add, matmul_tn, matmul_tn_add,
};
pub use normalize::{
    layer_norm, layer_norm_affine, layer_norm_d_input, layer_norm_d_input_mut, layer_norm_d_weight, layer_norm_mut,
    layer_norm_scale, layer_norm_scale_d_input, layer_norm_scale_d_input_mut, rms_norm, rms_norm_d_input,
    rms_norm_d_input_mut, rms_norm_d_weight, rms_norm_mut, rms_norm_scale, rms_norm_scale_d_input,
    rms_norm_scale_d_input_mut,
};
pub use optimize::{Adam, adam, nesterov, sgd, velocity};
pub use permute::permute;
pub use pool::lanes::{max_pool2d_lanes, max_pool2d_route_lanes, max_pool2d_route_lanes_mut};
pub use pool::{
    adaptive_avg_pool2d, adaptive_avg_pool2d_d_input, avg_pool2d, avg_pool2d_d_input, max_pool2d, max_pool2d_pick,
    max_pool2d_route, max_pool2d_route_mut,
};
pub use position::waves;
#[doc(hidden)]
pub use precompiled::{Common, Elementary, Movable, Precompiled};
pub use reduce::{broadcast_axis, max_axis, mean_samples, min_axis, sum_all, sum_axis, sum_samples, sum_samples_add};
pub use shape::{copy, fill, place_axis, place_axis_step, reverse_axis, slice_axis, slice_axis_step, table};
pub use softmax::{log_softmax, log_softmax_mut, logsumexp, softmax, softmax_d, softmax_d_into, softmax_mut};
pub use strided::matmul_strided;
pub use window::{Window, window};

pub use crate::parallel::{Rows, both, by_lanes, by_samples};
pub use crate::raw::source::{Cycle, CycleEach, Each, Source, cycle, cycle_each, each};
