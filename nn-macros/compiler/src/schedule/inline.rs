//! Small programs: their kernels are inlined into one function for each instruction set.
//!
//! A call costs a few nanoseconds, which is more than the work of a layer of ten neurons.

use super::call::Home;
use super::program::Program;
use super::step::{Action, Step};

/// Programs of at most so many operations for a sample are inlined: beyond it, calls are as fast (measured with
/// dense networks at batches of 1 to 64).
pub(super) const FLOPS: usize = 40_000;

/// A program of more statements is not inlined.
const STATEMENTS: usize = 64;

/// Kernels that `nn_runtime::kernels::Kernels` inlines.
const KERNELS: &[&str] = &[
    "add",
    "add_into",
    "add_mut",
    "binary_cross_entropy",
    "binary_cross_entropy_mut",
    "binary_cross_entropy_with_logits",
    "binary_cross_entropy_with_logits_into",
    "binary_cross_entropy_with_logits_mut",
    "dense",
    "dense_d_input",
    "dense_d_input_add",
    "dense_d_weight",
    "dense_d_weight_add",
    "dense_linear",
    "dense_linear_add",
    "dense_relu",
    "dense_sigmoid",
    "dense_tanh",
    "divide",
    "divide_mut",
    "gelu",
    "gelu_gate",
    "gelu_gate_mut",
    "gelu_mut",
    "gelu_tanh",
    "gelu_tanh_mut",
    "mean_samples",
    "mul",
    "mul_into",
    "mul_mut",
    "relu",
    "relu_d",
    "relu_d_into",
    "relu_d_mut",
    "relu_mut",
    "scale",
    "scale_mut",
    "sigmoid",
    "sigmoid_d",
    "sigmoid_d_into",
    "sigmoid_d_mut",
    "sigmoid_mut",
    "square",
    "square_mut",
    "sub",
    "sub_into",
    "sub_mut",
    "sum_all",
    "sum_samples",
    "sum_samples_add",
    "tanh",
    "tanh_d",
    "tanh_d_into",
    "tanh_d_mut",
    "tanh_mut",
];

/// Has the kernels of a small program inlined, if any of them can be.
pub fn inline(mut program: Program, flops: usize) -> Program {
    let straight = program.steps.iter().all(|step| !matches!(step.action, Action::Loop(_)));
    let returns = !(program.outputs.is_empty() && program.reports.is_empty());
    let alone = program.phases.is_empty();
    if flops <= FLOPS && program.steps.len() <= STATEMENTS && straight && returns && alone {
        program.inlined = program.steps.iter_mut().map(mark).filter(|inlined| *inlined).count() > 0;
    }
    program
}

/// Has the kernel of a statement inlined, if it can be.
fn mark(step: &mut Step) -> bool {
    match &mut step.action {
        // The instruction sets' own loops are for the network's numbers.
        Action::Map { inlined, out, .. } => {
            *inlined = !out.classes;
            *inlined
        }
        Action::Call { call, .. } if KERNELS.binary_search(&call.function).is_ok() => {
            call.home = Home::Inlined;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn kernels_can_be_searched() {
        assert!(super::KERNELS.is_sorted());
    }
}
