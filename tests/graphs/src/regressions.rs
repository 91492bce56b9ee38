//! Networks that were compiled wrongly once, as small as they get.

/// Names and descriptions.
pub const REGRESSIONS: &[(&str, &str)] = &[
    // A loop over scalars took memory of longer rows for a column: the code did not compile.
    (
        "scalars_beside_tensors",
        "network Case { input x: []; input v: [3]; param w: [3] = ones(); output y = tanh(x); loss = mean(square(w * v)); }",
    ),
    // A field of the workspace was declared twice.
    ("an_output_called_capacity", "network Case { input x: []; output capacity = tanh(x); loss = square(x); }"),
    // The input was copied twice, the first time for nobody.
    ("an_input_as_two_outputs", "network Case { input x: [3]; output x; output y = x; loss = mean(square(x)); }"),
    // Derivatives by inputs were computed and thrown away.
    (
        "nothing_trained_but_something_stored",
        "network Case { input x: [3]; frozen w: [3] = ones(); output y = x * w; loss = mean(square(y)); }",
    ),
    // The direction was never read.
    (
        "outputs_without_parameters",
        "#[derive(jvp)] network Case { input x: [3]; param w: [2] = ones(); output x; loss = sum(square(w)) + mean(x); }",
    ),
    // The kernel that is inlined sums vectors, and was given matrices and numbers: the code did not compile.
    (
        "small_sums_over_samples",
        "network Case { input x: [2, 3]; input s: []; output y = batch_mean(sin(x)) * x; loss = mean(square(x - batch_mean(x))) + square(s - batch_mean(sin(s))); }",
    ),
    // The number of samples was never read.
    (
        "a_loss_of_parameters_alone",
        "network Case { input x: [3]; param w: [] = ones(); output x; loss = square(sigmoid(w)); }",
    ),
    // A field of the workspace was declared twice.
    (
        "a_value_called_first_beside_a_mask",
        "network Case { input x: [3]; let first = tanh(dense(x, 3)); output y = dropout(exp(first)); loss = mean(square(y)); }",
    ),
    // The kernels were imported for a field of their module's name.
    ("a_field_called_k", "network Case { input k: []; output y = tanh(k); loss = square(k); }"),
    // Of a function in parts, it was bound twice: the first time for nobody.
    (
        "outputs_alike_around_another",
        "network Case { input x: [3]; input z: [3]; output first = tanh(x); output y = exp(z); output last = tanh(x); loss = mean(square(y)); }",
    ),
    // So many buffers that they lie in arrays: of two sorts of rows, with others beside them.
    (
        "many_buffers",
        "network Case { input x: [3]; let mut h = x; for turn in 0..30 { let wide = tanh(dense(h, 4)); h = h + sin(dense(wide * h[0], 3)); } output first = h[..2]; output h; loss = mean(square(h)); }",
    ),
];
