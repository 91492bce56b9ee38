//! The functions, one module for each. Written by `UPDATE=1 cargo test -p nn-compiler --test reference`.

/// `abs(x)`
///
/// Absolute value. At 0 its derivative is 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = abs(x);
///     }
/// }
/// ```
pub mod abs {}

/// `accuracy(input, target)`
///
/// The share of rows whose first largest element is at the target's class. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         target t: class(5);
///         metric hit = accuracy(x, t);
///         loss = cross_entropy(x, t);
///     }
/// }
/// ```
pub mod accuracy {}

/// `acos(x)`
///
/// Inverse cosine, between 0 and π; NaN outside of \[−1, 1\]. At ±1 its derivative is −∞.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = acos(x);
///     }
/// }
/// ```
pub mod acos {}

/// `adaptive_avg_pool2d(x, size)`
///
/// The means of `size` rows and columns of windows that cover an image evenly: `[channels, height, width]` to `[channels, size…]`. Window p is of elements ⌊p·n/size⌋ up to ⌈(p + 1)·n/size⌉ of n.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 5, 7];
///         output y = adaptive_avg_pool2d(x, [2, 3]);
///     }
/// }
/// ```
///
/// Also `adaptive_avg_pool2d(x, 3)`.
pub mod adaptive_avg_pool2d {}

/// `argmax(x, dim = …, keepdim = false)`
///
/// The index of the first largest element of the sample, counted through all of it, or along `dim`; of the first NaN if there is one. The indices are real numbers, so that an `output` can return them and `equal` compare them. It has no derivative.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = argmax(x) + sum(x);
///     }
/// }
/// ```
///
/// Also `argmax(x, dim = 0) + sum(x)`, `argmax(x, dim = -1, keepdim = true) * x`.
pub mod argmax {}

/// `asin(x)`
///
/// Inverse sine, between −π/2 and π/2; NaN outside of \[−1, 1\]. At ±1 its derivative is ∞.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = asin(x);
///     }
/// }
/// ```
pub mod asin {}

/// `atan(x)`
///
/// Inverse tangent, between −π/2 and π/2.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = atan(x);
///     }
/// }
/// ```
pub mod atan {}

/// `attention(x, memory = …, heads = …, causal = false, dropout = 0, bias = true, key_padding_mask = …)`
///
/// Attention of several heads, as PyTorch's `MultiheadAttention`: `[time, features]` to the same shape. Query, key and value are weighted sums of x, cut into `heads` of d = features/heads elements each; a head is softmax(query·keyᵀ/√d)·value, and the heads side by side go through a last weighted sum (A. Vaswani et al.: *Attention is all you need*, 2017). `attention(x, 4)` looks at x itself, `attention(x, memory, 4)` at another sequence `[places, width]`. With `causal = true` time t looks at places 0..=t alone. Nothing looks at the places where `key_padding_mask`, `[places]`, is not 0; where no place is left the result is NaN. `dropout` is that of the softmax. Parameters: `in_proj.weight` of `[features, 3·features]`, for query, key and value side by side, with Xavier's even distribution (for a memory of another width `q_proj.weight`, `k_proj.weight` and `v_proj.weight`); `in_proj.bias`, zeros; `out_proj.weight` of `[features, features]`, evenly between ±1/√features; `out_proj.bias`, zeros. They are PyTorch's parameters of these names, the weights transposed. `bias = false` has no biases. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5, 6];
///         output y = attention(x, 2);
///     }
/// }
/// ```
///
/// Also `attention(x, heads = 3, causal = true, bias = false)`, `attention(x, 2, dropout = 0.3)`, `attention(x, m, 2)`, `attention(x, m, heads = 2, causal = true)`, `attention(x, 2, causal = true, key_padding_mask = [0, 1, 0])`, `attention(x, 2, key_padding_mask = greater(m, 1))`.
pub mod attention {}

/// `avg_pool2d(x, kernel, stride = …, padding = 0, ceil_mode = false, count_include_pad = true)`
///
/// The mean of each window of an image: `[channels, height, width]` to `[channels, …, …]`, on each axis (size + 2·padding − kernel) / stride + 1, rounded down, or up with `ceil_mode`. `stride` is that of the kernel by default. Padding counts as zeros unless `count_include_pad = false`; what `ceil_mode` adds beyond it never counts.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 4, 6];
///         output y = avg_pool2d(x, 2);
///     }
/// }
/// ```
///
/// Also `avg_pool2d(x, [2, 3], stride = [1, 2], padding = [0, 1])`, `avg_pool2d(x, 3, padding = [1, 0], count_include_pad = false)`, `avg_pool2d(x, [2, 3], stride = [2, 4], padding = 1, ceil_mode = true)`.
pub mod avg_pool2d {}

/// `batch_mean(x)`
///
/// The mean over the samples of the batch, element by element: one value for all of them.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = batch_mean(x) * x;
///     }
/// }
/// ```
///
/// Also `square(x - batch_mean(x))`.
pub mod batch_mean {}

/// `batch_norm(x, eps = 1e-5, momentum = 0.1, affine = true, track = true)`
///
/// (x − mean)/√(variance + eps)·weight + bias of `[channels, …]`, with mean and biased variance of each channel over the samples of the batch and its positions (S. Ioffe, C. Szegedy: *Batch normalization*, 2015). Every step of training also moves the states `running_mean` and `running_var` by `momentum` towards mean and unbiased variance; inference normalises with those. `track = false` has no states and always uses the batch. `weight` and `bias` are `[channels]`, begin as ones and zeros, and are left out by `affine = false`. One number per channel has no variance: training on one sample without positions is refused. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3];
///         output y = batch_norm(x);
///     }
/// }
/// ```
///
/// Also `batch_norm(x, eps = 0.1, momentum = 0.3)`, `batch_norm(x, affine = false)`, `batch_norm(x, track = false)`.
pub mod batch_norm {}

/// `bce(input, target, weight = …)`
///
/// Binary cross entropy of probabilities: mean −t log p − (1 − t) log(1 − p), logarithms at least −100, each element times its `weight`. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = bce(x, t);
///     }
/// }
/// ```
///
/// Also `bce(x, t, weight = [0.5, 2, 3])`, `bce(x, t, weight = w)`.
pub mod bce {}

/// `bce_with_logits(input, target, weight = …, pos_weight = …)`
///
/// Binary cross entropy of logits: mean of log(1 + eᶻ) − z·t, whose derivative is σ(z) − t; each element times its `weight`. `pos_weight` multiplies the positive part: −pos_weight·t log σ(z) − (1 − t) log σ(−z). A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = bce_with_logits(x, t);
///     }
/// }
/// ```
///
/// Also `bce_with_logits(x, t, weight = [0.5, 2, 3])`, `bce_with_logits(x, t, pos_weight = 3)`, `bce_with_logits(x, t, weight = [[2], [3]], pos_weight = [0.5, 2, 3])`.
pub mod bce_with_logits {}

/// `broadcast(x, shape)`
///
/// The value repeated to a shape that it broadcasts to.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3, 1];
///         output y = broadcast(x, [2, 3, 4]);
///     }
/// }
/// ```
///
/// Also `broadcast(p, [2, 3]) * x`.
pub mod broadcast {}

/// `celu(x, alpha = 1.0)`
///
/// x where x > 0, else `alpha`·(e^(x/alpha) − 1), whose derivative is continuous.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = celu(x);
///     }
/// }
/// ```
///
/// Also `celu(x, alpha = 0.7)`.
pub mod celu {}

/// `clamp(x, min = …, max = …)`
///
/// x between `min` and `max`, of which one may be left out; NaN for NaN. The derivative is 1 inside and 0 at the bounds and outside. Bounds that are values get the derivative of where they hold; there ties share it evenly, as in `maximum`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = clamp(x, -0.7, 0.9) * x;
///     }
/// }
/// ```
///
/// Also `clamp(x, min = 0.1) * x`, `clamp(x, max = 0.1) * x`, `clamp(x, y, 1.1) * x`.
pub mod clamp {}

/// `clip_gradient(x, limit)`
///
/// The value itself, whose derivative is cut off at `limit` and −`limit`, element by element: what the loss, a mean over the batch, brings backwards to this place goes on no larger. NaN goes on as NaN.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = clip_gradient(sign(x), 0.01) * x;
///     }
/// }
/// ```
///
/// Also `square(clip_gradient(tanh(x), limit = 100))`, `x * clip_gradient(w, 100.0)`.
pub mod clip_gradient {}

/// `concat(tensors, dim = 0)`
///
/// The values one after another along `dim`: `concat(a, b)` or `concat((a, b), dim = 1)`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [1, 3];
///         output y = concat(x, y);
///     }
/// }
/// ```
///
/// Also `concat((x, y, x), dim = -1)`, `cross_entropy(x, concat(c, d))`.
pub mod concat {}

/// `contrastive(input1, input2, target, margin = 1.0)`
///
/// mean of (t·d² + (1 − t)·max(0, margin − d)²)/2 over vectors along the last axis, d = ‖input1 − input2‖: t is 1 for what belongs together, 0 for what does not (Hadsell, Chopra and LeCun, 2006). Where d is 0 so is its derivative. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         input y: [5];
///         input t: [];
///         loss = contrastive(x, y, greater(t, 0));
///     }
/// }
/// ```
///
/// Also `contrastive(x, y, t, margin = 5)`, `contrastive(x, y, [1, 0])`.
pub mod contrastive {}

/// `conv1d(x, filters, kernel, stride = 1, padding = 0, dilation = 1, groups = 1, bias = true)`
///
/// y\[o\]\[p\] = bias\[o\] + Σ weight\[o\]\[c\]\[k\] · x\[c\]\[p·stride + k·dilation − padding\]: `[channels, length]` to `[filters, (length + 2·padding − dilation·(kernel − 1) − 1) / stride + 1]`, rounded down. `padding` may be `valid` (none) or `same` (the length stays, with stride 1). Each of `groups` groups of filters sees its own channels. `weight` is `[filters, channels / groups, kernel]`; both begin evenly between ±1/√(channels / groups · kernel), as PyTorch's `Conv1d`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 9];
///         output y = conv1d(x, 3, kernel = 4);
///     }
/// }
/// ```
///
/// Also `conv1d(x, 3, kernel = 2, stride = 3, padding = 1, dilation = 2)`, `conv1d(x, 6, kernel = 3, padding = same, groups = 2, bias = false)`.
pub mod conv1d {}

/// `conv2d(x, filters, kernel, stride = 1, padding = 0, dilation = 1, groups = 1, bias = true)`
///
/// y\[o\]\[p\] = bias\[o\] + Σ weight\[o\]\[c\]\[k\] · x\[c\]\[p·stride + k·dilation − padding\] over both axes of an image: `[channels, height, width]` to `[filters, …, …]`, on each axis (size + 2·padding − dilation·(kernel − 1) − 1) / stride + 1, rounded down. Settings are integers or one for each axis: `stride = [2, 1]`. `padding` may be `valid` (none) or `same` (the size stays, with stride 1; the odd one goes to the end). Each of `groups` groups of filters sees its own channels. `weight` is `[filters, channels / groups, height, width]`; both begin evenly between ±1/√(what feeds an output), as PyTorch's `Conv2d`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 5, 6];
///         output y = conv2d(x, 3, kernel = [3, 2]);
///     }
/// }
/// ```
///
/// Also `relu(conv2d(x, 3, 3, padding = 1))`, `conv2d(x, 3, kernel = 3, padding = same)`, `conv2d(x, 2, kernel = 2, padding = same, bias = false)`, `conv2d(x, 2, kernel = 2, padding = valid, groups = 2)`, `conv2d(x, 6, kernel = [2, 3], stride = [3, 2], padding = [0, 2], dilation = [2, 1], groups = 2)`.
pub mod conv2d {}

/// `conv_transpose2d(x, filters, kernel, stride = 1, padding = 0, output_padding = 0, groups = 1, bias = true, dilation = 1)`
///
/// y\[o\]\[p·stride + k·dilation − padding\] = bias\[o\] + Σ weight\[c\]\[o\]\[k\] · x\[c\]\[p\], the transpose of `conv2d`: `[channels, height, width]` to `[filters, …, …]`, on each axis (size − 1)·stride − 2·padding + dilation·(kernel − 1) + output_padding + 1. `weight` is `[channels, filters / groups, height, width]`; both begin evenly between ±1/√(filters / groups · height · width), as PyTorch's `ConvTranspose2d`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3, 4];
///         output y = conv_transpose2d(x, 3, kernel = [3, 2]);
///     }
/// }
/// ```
///
/// Also `conv_transpose2d(x, 3, kernel = 2, stride = 2, bias = false)`, `conv_transpose2d(x, 2, kernel = [2, 3], stride = [3, 2], padding = [1, 0], output_padding = [2, 1], groups = 2, dilation = [1, 2])`.
pub mod conv_transpose2d {}

/// `cos(x)`
///
/// Cosine of an angle in radians.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = cos(x);
///     }
/// }
/// ```
pub mod cos {}

/// `cosh(x)`
///
/// Hyperbolic cosine (eˣ + e⁻ˣ)/2.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = cosh(x);
///     }
/// }
/// ```
pub mod cosh {}

/// `cosine_embedding(input1, input2, target, margin = 0.0)`
///
/// 1 − cos of the angle between vectors along the last axis where the target is 1, max(0, cos − margin) where it is −1, mean over vectors. Both squared lengths get 1e−12, so that a vector of zeros has a finite derivative. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         input y: [5];
///         input t: [];
///         loss = cosine_embedding(x, y, sign(t));
///     }
/// }
/// ```
///
/// Also `cosine_embedding(x, y, -1, margin = -1.5)`, `cosine_embedding(x, y, [1, -1])`.
pub mod cosine_embedding {}

/// `cross_entropy(input, target, weight = …, ignore_index = …, label_smoothing = 0.0)`
///
/// Softmax cross entropy of logits along the last axis: mean −x_c + log Σ eˣʲ, whose derivative is softmax − onehot. The target is `class(n)`, or probabilities of the logits' shape. `label_smoothing` e makes the target (1 − e)·onehot + e/n. With `weight`, one for each class, or `ignore_index`, a class whose rows do not count, the loss is normalised over the whole batch, as in PyTorch: the sum over all rows, divided by the sum of the weights of the rows' own classes. NaN if nothing counts. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         target t: class(5);
///         loss = cross_entropy(x, t);
///     }
/// }
/// ```
///
/// Also `cross_entropy(x, t)`, `cross_entropy(x, t)`, `cross_entropy(x, t, weight = [1, 2, 0.5, 3, 1], label_smoothing = 0.2)`, `cross_entropy(x, t, label_smoothing = 0.1)`, `cross_entropy(x, t, weight = [0.5, 2, 3])`, `cross_entropy(x, t, weight = w)`, `cross_entropy(x, t, ignore_index = 1)`, `cross_entropy(x, t, weight = [0.5, 2, 3], ignore_index = 0, label_smoothing = 0.2)`.
pub mod cross_entropy {}

/// `cumsum(x, dim)`
///
/// The sums of the elements along `dim` up to each: yⱼ = Σ xᵢ over i ≤ j.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [7];
///         output y = cumsum(x, 0);
///     }
/// }
/// ```
///
/// Also `cumsum(x, dim = 1) * x`.
pub mod cumsum {}

/// `dense(x, units, bias = true)`
///
/// x·weight + bias on the last axis: `[…, in]` to `[…, units]`. `weight` is `[in, units]`; both begin evenly between ±1/√in, as PyTorch's `Linear`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3];
///         output y = dense(x, 4);
///     }
/// }
/// ```
///
/// Also `dense(x, 4, bias = false)`, `tanh(dense(x, 17))`.
pub mod dense {}

/// `dot(a, b)`
///
/// Σ aᵢ bᵢ of two vectors.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         input y: [5];
///         output y = dot(x, y);
///     }
/// }
/// ```
///
/// Also `dot(p, x)`.
pub mod dot {}

/// `dropout(x, p = 0.5)`
///
/// In training x ⊙ mask/(1 − p), where each element of the mask is 0 with probability `p`, else 1, so that the mean stays what it is; in inference x (N. Srivastava et al.: *Dropout*, 2014). The mask follows from the workspace's `seed` and `step`, from the place of the dropout in the description and from the element: not from precision, machine or threads. `p` is at least 0 and below 1.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         output y = dropout(x);
///     }
/// }
/// ```
///
/// Also `dropout(x, p = 0.1)`, `dropout(x, p = 0.0)`, `matmul(x, dropout(p, 0.25))`.
pub mod dropout {}

/// `einsum(equation, operands)`
///
/// Products summed along axes that are named by letters: `einsum("ij,jk->ik", a, b)` is a matrix product. Letters that the result does not have are summed over; a letter twice in one operand takes its diagonal; without `->` the result has the letters that stand once, in alphabetical order. The batch has no letter.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [3, 4];
///         output y = einsum("ij,jk->ik", x, y);
///     }
/// }
/// ```
///
/// Also `einsum("bij, bjk -> bki", x, y)`, `einsum("ii", x) * x`, `einsum("iji->ij", x)`, `einsum("ba", x)`, `einsum("i,j,ij->", x, y, z)`, `einsum("hi,hio->ho", x, p)`, `einsum("ij,jik->i", x, y)`.
pub mod einsum {}

/// `elu(x, alpha = 1.0)`
///
/// x where x > 0, else `alpha`·(eˣ − 1); at 0 the derivative is `alpha`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = elu(x);
///     }
/// }
/// ```
///
/// Also `elu(x, alpha = 0.7)`.
pub mod elu {}

/// `embedding(tokens, rows, width = …, padding_idx = …)`
///
/// A vector for each token: tokens `[…] of class(n)` to `[…, width]`. `embedding(tokens, n, width)` makes a `weight` of `[n, width]`, which begins normally distributed with mean 0 and standard deviation 1 as in PyTorch; `embedding(tokens, table)` takes the rows of a table there is, so that it can be used elsewhere too: tied weights. A row's derivative is the sum over all places of its token. The token `padding_idx` gives zeros and trains nothing. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input t: [5] of class(7);
///         output y = embedding(t, 7, 3);
///     }
/// }
/// ```
///
/// Also `embedding(t, rows = 6, width = 2)`, `embedding(t, p)`, `embedding(t, 3, 2, padding_idx = 1)`.
pub mod embedding {}

/// `equal(a, b)`
///
/// 1 where a = b, else 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = equal(x, y) * x;
///     }
/// }
/// ```
///
/// Also `equal(x, y) * x`.
pub mod equal {}

/// `erf(x)`
///
/// The error function 2/√π ∫₀ˣ e^(−t²) dt.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = erf(x);
///     }
/// }
/// ```
pub mod erf {}

/// `exp(x)`
///
/// eˣ, its own derivative.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = exp(x);
///     }
/// }
/// ```
pub mod exp {}

/// `expm1(x)`
///
/// eˣ − 1, exact for small x.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = expm1(x);
///     }
/// }
/// ```
pub mod expm1 {}

/// `flatten(x)`
///
/// All axes of the sample as one.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = flatten(x);
///     }
/// }
/// ```
pub mod flatten {}

/// `floor(x)`
///
/// The largest integer that is not above x; its derivative is 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = floor(x) * x;
///     }
/// }
/// ```
pub mod floor {}

/// `focal(input, target, alpha = 0.25, gamma = 2.0)`
///
/// Binary cross entropy of logits, times α·(1 − p)^gamma for the probability p of the target and its weight α, `alpha` for 1 and 1 − alpha for 0 (without weights if negative): torchvision's `sigmoid_focal_loss`, mean. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = focal(x, t);
///     }
/// }
/// ```
///
/// Also `focal(x, t, alpha = 0.7)`, `focal(x, t, alpha = -1, gamma = 0.5)`.
pub mod focal {}

/// `gaussian_nll(input, target, variance, full = false, eps = 1e-6)`
///
/// Negative log-likelihood under a normal distribution with this mean and variance: the mean of (log v + (input − target)²/v)/2, where v is the variance, at least `eps`. As in PyTorch a variance below `eps` gets the derivative at `eps`. The variance broadcasts to the input. `full` adds log(2π)/2. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         input v: [2, 3];
///         loss = gaussian_nll(x, t, v);
///     }
/// }
/// ```
///
/// Also `gaussian_nll(x, t, v, full = true)`, `gaussian_nll(x, t, v, eps = 0.1) * v`.
pub mod gaussian_nll {}

/// `gelu(x, approximate = none)`
///
/// x·Φ(x) with the normal distribution's Φ. `approximate = tanh` is x·(1 + tanh(√(2/π)·(x + 0.044715·x³)))/2, computed as x·σ(2√(2/π)·(x + 0.044715·x³)), so that nothing cancels where x \< 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = gelu(x);
///     }
/// }
/// ```
///
/// Also `gelu(x, approximate = tanh)`.
pub mod gelu {}

/// `global_avg_pool(x)`
///
/// The mean of each channel: `[channels, …]` to `[channels]`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3, 4];
///         output y = global_avg_pool(x);
///     }
/// }
/// ```
///
/// Also `global_avg_pool(x)`.
pub mod global_avg_pool {}

/// `glu(x, dim = -1)`
///
/// a·σ(b), for the first half a and the second half b of axis `dim`, the last one by default.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3, 4];
///         output y = glu(x);
///     }
/// }
/// ```
///
/// Also `glu(x, dim = 0)`.
pub mod glu {}

/// `grad(u, x)`
///
/// ∂(sum of u)/∂x, of x's shape: for each sample the derivative of the sum of its own u. May be nested, and may stand in outputs and losses: `grad(grad(u, x), x)` is u_xx for a scalar x.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3];
///         output y = grad(tanh(x) * x, x);
///     }
/// }
/// ```
///
/// Also `grad(grad(exp(x) * square(y), x), y)`, `grad(dense(tanh(dense(x, 4)), 1), x)`.
pub mod grad {}

/// `greater(a, b)`
///
/// 1 where a > b, else 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = greater(x, y) * x;
///     }
/// }
/// ```
///
/// Also `greater(x, y) * x`.
pub mod greater {}

/// `greater_equal(a, b)`
///
/// 1 where a ≥ b, else 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = greater_equal(x, y) * x;
///     }
/// }
/// ```
///
/// Also `greater_equal(x, y) * x`.
pub mod greater_equal {}

/// `group_norm(x, groups, eps = 1e-5, affine = true)`
///
/// (x − mean)/√(variance + eps)·weight + bias of `[channels, …]`, with mean and biased variance of each of `groups` groups of neighbouring channels (Y. Wu, K. He: *Group normalization*, 2018). `weight` and `bias` are `[channels]`, begin as ones and zeros, and are left out by `affine = false`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [6, 2, 3];
///         output y = group_norm(x, 3);
///     }
/// }
/// ```
///
/// Also `group_norm(x, groups = 2, eps = 0.01, affine = false)`.
pub mod group_norm {}

/// `gru(x, hidden, bias = true, reverse = false, last = false, initial = …)`
///
/// Gated recurrent units (Cho et al. 2014, as PyTorch's `GRU`), `[time, in]` to `[time, hidden]`: r, z = σ(x·Wᵢ + bᵢ + h·Wₕ + bₕ), n = tanh(x·Wᵢₙ + bᵢₙ + r ⊙ (h·Wₕₙ + bₕₙ)), h ← (1 − z) ⊙ n + z ⊙ h. `weight_ih` is `[in, 3·hidden]`, `weight_hh` `[hidden, 3·hidden]`, with r, z, n side by side. `reverse`, `last`, `initial` and what everything begins as: see `rnn`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5, 3];
///         output y = gru(x, 4);
///     }
/// }
/// ```
///
/// Also `gru(x, 3, bias = false)`, `gru(x, 2, reverse = true)`, `gru(x, 2, initial = h)`, `gru(x, 2, last = true)[1]`.
pub mod gru {}

/// `gru_cell(x, state, hidden, bias = true)`
///
/// One step of `gru`: `gru_cell(x, h, hidden)` is the next h. See `rnn_cell`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3];
///         input h: [4];
///         output y = gru_cell(x, h, 4);
///     }
/// }
/// ```
///
/// Also `gru_cell(x, h, 2, bias = false)`.
pub mod gru_cell {}

/// `hardsigmoid(x)`
///
/// min(max(x + 3, 0), 6)/6, with derivative 0 at −3 and 3.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = hardsigmoid(3.0 * x) * x;
///     }
/// }
/// ```
pub mod hardsigmoid {}

/// `hardswish(x)`
///
/// x·min(max(x + 3, 0), 6)/6; the derivative is 0 at −3 and 1 at 3.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = hardswish(x);
///     }
/// }
/// ```
pub mod hardswish {}

/// `hardtanh(x, min_val = -1.0, max_val = 1.0)`
///
/// x between `min_val` and `max_val`, with derivative 0 at both.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = hardtanh(x) * x;
///     }
/// }
/// ```
///
/// Also `hardtanh(x, min_val = -0.3, max_val = 0.8) * x`.
pub mod hardtanh {}

/// `hinge(input, target, margin = 1.0)`
///
/// mean max(0, margin − target·input) for targets −1 and 1; at the corner the derivative is 0. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = hinge(x, sign(t));
///     }
/// }
/// ```
///
/// Also `hinge(x, sign(t), margin = 0.3)`.
pub mod hinge {}

/// `huber(input, target, delta = 1.0)`
///
/// mean of d²/2 where |d| ≤ delta, else delta·(|d| − delta/2), for d = input − target. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = huber(x, t);
///     }
/// }
/// ```
///
/// Also `huber(x, t, delta = 0.4)`.
pub mod huber {}

/// `instance_norm(x, eps = 1e-5, affine = false)`
///
/// (x − mean)/√(variance + eps) of `[channels, …]`, with mean and biased variance of each channel of each sample over its positions (D. Ulyanov, A. Vedaldi, V. Lempitsky: *Instance normalization*, 2016). `affine = true` multiplies by a `weight` and adds a `bias` of `[channels]`, at first ones and zeros. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 5];
///         output y = instance_norm(x);
///     }
/// }
/// ```
///
/// Also `instance_norm(x, eps = 0.1, affine = true)`.
pub mod instance_norm {}

/// `kl_div(input, target, log_target = false)`
///
/// Kullback-Leibler divergence from log-probabilities `input` to probabilities `target`: the mean over elements of target·(log target − input), 0 where the target is 0; times the number of classes it is PyTorch's `batchmean`. With `log_target` the target is given as logarithms too. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = kl_div(log(x), t);
///     }
/// }
/// ```
///
/// Also `kl_div(x, t, log_target = true)`.
pub mod kl_div {}

/// `l1(input, target)`
///
/// mean |input − target|, the mean absolute error; at 0 the derivative is 0. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = l1(x, t);
///     }
/// }
/// ```
pub mod l1 {}

/// `layer_norm(x, shape = …, eps = 1e-5, affine = true, bias = true)`
///
/// (x − mean)/√(variance + eps)·weight + bias along the last axis, or along all axes of `shape`, which are the last ones; the variance is the biased one (J. Ba, J. Kiros, G. Hinton: *Layer normalization*, 2016). `weight` begins as ones and `bias` as zeros, in the shape of those axes; `affine = false` has neither, `bias = false` no bias. A row of equal numbers gives `bias`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         output y = layer_norm(x);
///     }
/// }
/// ```
///
/// Also `layer_norm(x, shape = [3, 5], eps = 0.1)`, `layer_norm(x, affine = false)`, `layer_norm(x, bias = false)`.
pub mod layer_norm {}

/// `leaky_relu(x, negative_slope = 0.01)`
///
/// x where x > 0, else `negative_slope`·x; at 0 the derivative is the slope.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = leaky_relu(x) * x;
///     }
/// }
/// ```
///
/// Also `leaky_relu(x, negative_slope = 0.3) * x`.
pub mod leaky_relu {}

/// `less(a, b)`
///
/// 1 where a \< b, else 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = less(x, y) * x;
///     }
/// }
/// ```
///
/// Also `less(x, y) * x`.
pub mod less {}

/// `less_equal(a, b)`
///
/// 1 where a ≤ b, else 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = less_equal(x, y) * x;
///     }
/// }
/// ```
///
/// Also `less_equal(x, y) * x`.
pub mod less_equal {}

/// `log(x)`
///
/// Natural logarithm: −∞ at 0, NaN below.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = log(x);
///     }
/// }
/// ```
pub mod log {}

/// `log1p(x)`
///
/// log(1 + x), exact for small x.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = log1p(x);
///     }
/// }
/// ```
pub mod log1p {}

/// `log_sigmoid(x)`
///
/// log 1/(1 + e⁻ˣ) without overflow or cancellation: at most 0, x for very negative x.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = log_sigmoid(x);
///     }
/// }
/// ```
pub mod log_sigmoid {}

/// `log_softmax(x, dim = -1)`
///
/// xᵢ − log Σ eˣʲ along `dim`, the last axis by default.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3, 4];
///         output y = log_softmax(x);
///     }
/// }
/// ```
///
/// Also `log_softmax(x, dim = 0)`.
pub mod log_softmax {}

/// `logsumexp(x, dim = …, keepdim = false)`
///
/// log Σ eˣ of the sample's elements, or along `dim`, computed from x − max x, so that nothing overflows.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = logsumexp(x);
///     }
/// }
/// ```
///
/// Also `logsumexp(x, dim = 1)`, `logsumexp(x, dim = -1, keepdim = true) * x`, `logsumexp(x, dim = [0, -1])`.
pub mod logsumexp {}

/// `lstm(x, hidden, bias = true, reverse = false, last = false, initial = …)`
///
/// Long short-term memory (Hochreiter and Schmidhuber 1997, with Gers' forget gate, as PyTorch's `LSTM`), `[time, in]` to `[time, hidden]`: i, f, o = σ(x·Wᵢ + bᵢ + h·Wₕ + bₕ), g = tanh(…), c ← f ⊙ c + i ⊙ g, h ← o ⊙ tanh(c). `weight_ih` is `[in, 4·hidden]`, `weight_hh` `[hidden, 4·hidden]`, with i, f, g, o side by side. `initial` is `(h, c)`, and `last = true` gives `(outputs, (h, c))`. `reverse` and what everything begins as: see `rnn`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5, 3];
///         output y = lstm(x, 4);
///     }
/// }
/// ```
///
/// Also `lstm(x, 3, bias = false)`, `lstm(x, 2, reverse = true)`, `lstm(x, 2, initial = (h, c))`, `lstm(x, 2, last = true)[0]`.
pub mod lstm {}

/// `lstm_cell(x, state, hidden, bias = true)`
///
/// One step of `lstm`: `lstm_cell(x, (h, c), hidden)` is the next `(h, c)`. See `rnn_cell`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3];
///         input h: [4];
///         input c: [4];
///         output y = lstm_cell(x, (h, c), 4)[0];
///     }
/// }
/// ```
///
/// Also `lstm_cell(x, (h, c), 2, bias = false)[1]`.
pub mod lstm_cell {}

/// `margin_ranking(input1, input2, target, margin = 0.0)`
///
/// mean max(0, margin − target·(input1 − input2)): the first should be larger by `margin` where the target is 1, smaller where it is −1. The target may broadcast. At the corner the derivative is 0. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         input t: [2, 3];
///         loss = margin_ranking(x, y, sign(t));
///     }
/// }
/// ```
///
/// Also `margin_ranking(x, y, 1, margin = 0.7)`.
pub mod margin_ranking {}

/// `matmul(a, b)`
///
/// The matrix product of the last two axes; earlier axes broadcast. Vectors count as a row on the left and a column on the right, as in PyTorch.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [3, 4];
///         output y = matmul(x, y);
///     }
/// }
/// ```
///
/// Also `matmul(x, p)`, `matmul(p, x)`, `matmul(x, y)`, `matmul(x, y)`, `matmul(x, p)`.
pub mod matmul {}

/// `max(x, other = …, dim = …, keepdim = false)`
///
/// `max(a, b)` is the larger one of two values, element by element; `max(x)` the largest element of the sample, `max(x, dim = 1)` along an axis. NaN wins. Equal ones share the derivative evenly, as PyTorch's `amax`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [3];
///         output y = max(x, y) * x;
///     }
/// }
/// ```
///
/// Also `max(x, 0.3) * x`, `square(max(x))`, `square(max(x, dim = 1))`, `square(max(x, dim = [0, 2]))`, `max(x, dim = -1, keepdim = true) * x`.
pub mod max {}

/// `max_pool1d(x, kernel, stride = …, padding = 0, dilation = 1, ceil_mode = false)`
///
/// The largest element of each window: `[channels, length]` to `[channels, (length + 2·padding − dilation·(kernel − 1) − 1) / stride + 1]`, rounded down, or up with `ceil_mode`. `stride` is that of the kernel by default. The first of equal elements gets the derivative; NaN wins; padding never does.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 9];
///         output y = max_pool1d(x, 3);
///     }
/// }
/// ```
///
/// Also `max_pool1d(x, kernel = 2, stride = 3, padding = 1, dilation = 2, ceil_mode = true)`.
pub mod max_pool1d {}

/// `max_pool2d(x, kernel, stride = …, padding = 0, dilation = 1, ceil_mode = false)`
///
/// The largest element of each window of an image: `[channels, height, width]` to `[channels, …, …]`, on each axis (size + 2·padding − dilation·(kernel − 1) − 1) / stride + 1, rounded down, or up with `ceil_mode`. `stride` is that of the kernel by default. The first of equal elements gets the derivative; NaN wins; padding never does.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 4, 6];
///         output y = max_pool2d(x, 2);
///     }
/// }
/// ```
///
/// Also `max_pool2d(x, [2, 3], stride = [1, 2], padding = [0, 1])`, `max_pool2d(x, kernel = [3, 2], stride = 2, dilation = [1, 3])`, `max_pool2d(x, 2, stride = [2, 4], ceil_mode = true)`, `max_pool2d(relu(conv2d(x, 3, 2)), 2)`, `max_pool2d(conv2d(x, 2, 2), 2, stride = 1, padding = 1)`.
pub mod max_pool2d {}

/// `maximum(a, b)`
///
/// The larger one; NaN if either is. Ties share the derivative evenly.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = maximum(x, y) * x;
///     }
/// }
/// ```
///
/// Also `maximum(x, y) * x`.
pub mod maximum {}

/// `mean(x, dim = …, keepdim = false)`
///
/// The mean of the sample's elements, or along `dim`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = mean(x);
///     }
/// }
/// ```
///
/// Also `mean(x, dim = 1)`, `mean(x, dim = -1, keepdim = true) * x`, `mean(x, dim = [0, -1])`.
pub mod mean {}

/// `min(x, other = …, dim = …, keepdim = false)`
///
/// `min(a, b)` is the smaller one of two values, element by element; `min(x)` the smallest element of the sample, `min(x, dim = 1)` along an axis. NaN wins. Equal ones share the derivative evenly, as PyTorch's `amin`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [3];
///         output y = min(x, y) * x;
///     }
/// }
/// ```
///
/// Also `min(x, 0.3) * x`, `square(min(x))`, `square(min(x, dim = 1))`, `square(min(x, dim = [0, 2]))`, `min(x, dim = -1, keepdim = true) * x`.
pub mod min {}

/// `minimum(a, b)`
///
/// The smaller one; NaN if either is. Ties share the derivative evenly.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = minimum(x, y) * x;
///     }
/// }
/// ```
///
/// Also `minimum(x, y) * x`.
pub mod minimum {}

/// `mish(x)`
///
/// x·tanh(softplus(x)).
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = mish(x);
///     }
/// }
/// ```
pub mod mish {}

/// `mse(input, target)`
///
/// mean (input − target)² A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = mse(x, t);
///     }
/// }
/// ```
///
/// Also `mse(x * t, 1)`.
pub mod mse {}

/// `nll(input, target, weight = …, ignore_index = …)`
///
/// Negative log-likelihood of classes, from log-probabilities along the last axis: mean −x_c. `weight` and `ignore_index` as in `cross_entropy`. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         target t: class(5);
///         loss = nll(log_softmax(x), t);
///     }
/// }
/// ```
///
/// Also `nll(x, t, weight = [1, 2, 0.5, 3, 1])`, `nll(x, t, ignore_index = 2)`.
pub mod nll {}

/// `norm(x, p = 2, dim = …, keepdim = false)`
///
/// The length (Σ |x|ᵖ)^(1/p) of the sample's elements, or along `dim`: √Σ x² for `p = 2`, Σ |x| for `p = 1`, the number of elements that are not 0 for `p = 0`, max |x| for `p = inf`. Where the length is 0 the derivative is 0, and so it is by an element that is 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = norm(x);
///     }
/// }
/// ```
///
/// Also `norm(x, p = 1, dim = 0)`, `norm(x, dim = -1, keepdim = true) * x`, `norm(x, dim = [0, 2])`, `norm(x, p = 3.5, dim = 1)`, `norm(x, p = 0.5)`, `norm(x, p = inf, dim = 1)`, `norm(x, p = 0) * x`.
pub mod norm {}

/// `not_equal(a, b)`
///
/// 1 where a ≠ b, else 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = not_equal(x, y) * x;
///     }
/// }
/// ```
///
/// Also `not_equal(x, y) * x`.
pub mod not_equal {}

/// `one_hot(tokens)`
///
/// 1 at the token and 0 elsewhere, along a new last axis: tokens `[…] of class(n)` to `[…, n]`, so that layers of numbers take classes. A `dense` or recurrent layer that reads nothing else multiplies nothing: it picks rows of its weight, and the derivative adds up rows.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input t: [5] of class(7);
///         output y = one_hot(t);
///     }
/// }
/// ```
///
/// Also `dense(concat(one_hot(t), x), 2)`, `matmul(one_hot(t), p)`, `matmul(one_hot(t), transpose(p))`.
pub mod one_hot {}

/// `outer(a, b)`
///
/// aᵢ bⱼ of two vectors: a matrix of shape `[len a, len b]`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3];
///         input y: [5];
///         output y = outer(x, y);
///     }
/// }
/// ```
///
/// Also `outer(p, x)`.
pub mod outer {}

/// `pad(x, pad, mode = constant, value = 0)`
///
/// With a border: `[before, after]` of the last axis, then of the one before it, and so on, as PyTorch's `pad`. Negative numbers cut off. The border is `value`; what lies inside of the edge as a mirror shows it (`mode = reflect`; the edge itself is not repeated); the edge (`replicate`); or what lies at the other end (`circular`).
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = pad(x, [1, 2]);
///     }
/// }
/// ```
///
/// Also `pad(x, [0, 1, 2, 1])`, `pad(x, [1, 0], value = 1.5)`, `pad(x, [-1, 2, 1, -1], value = -0.5)`, `pad(x, [1, 3, 2, 0], mode = reflect)`, `pad(x, [4, 1, -1, 2], mode = replicate)`, `pad(x, [3, 4, 1, 0], mode = circular)`.
pub mod pad {}

/// `permute(x, dims)`
///
/// The axes in another order: axis `i` of the result is axis `dims[i]` of `x`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3, 4];
///         output y = permute(x, [2, 0, 1]);
///     }
/// }
/// ```
///
/// Also `permute(x, [-1, 0, 2, 1])`.
pub mod permute {}

/// `poisson_nll(input, target, log_input = true, full = false, eps = 1e-8)`
///
/// Negative log-likelihood of counts: mean e^input − target·input, where `input` is the logarithm of the rate. With `log_input = false` it is the rate itself: input − target·log(input + eps). `full` adds Stirling's target·log target − target + log(2π·target)/2 for targets above 1. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = poisson_nll(x, t);
///     }
/// }
/// ```
///
/// Also `poisson_nll(x, t, log_input = false)`, `poisson_nll(x, t, log_input = false, eps = 0.1)`, `poisson_nll(x, t, full = true)`.
pub mod poisson_nll {}

/// `position_encoding(x)`
///
/// x + waves, of `[time, features]`: to element 2i at time t it adds sin(t/10000^(2i/features)), to element 2i + 1 the cosine (A. Vaswani et al.: *Attention is all you need*, 2017). A learned encoding is a parameter: `param places: [time, features] = normal(0.0, 0.02);` and `x + places`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5, 6];
///         output y = position_encoding(x);
///     }
/// }
/// ```
///
/// Also `position_encoding(x)`.
pub mod position_encoding {}

/// `pow(x, exponent)`
///
/// x to the power of an exponent: 1 where the exponent is 0, NaN where x \< 0 and the exponent is no integer. Where the exponent is 0 the derivative by x is 0, also at x = 0. Where x = 0 and the exponent is not negative the derivative by the exponent is 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = pow(x, y);
///     }
/// }
/// ```
///
/// Also `pow(x, y)`, `pow(x, 0) * x + pow(x, 1) + pow(x, 2) + pow(x, 3) + pow(x, 5)`, `pow(x, -1) + pow(x, 0.5) + pow(x, -1.7)`, `pow(1.7, x)`.
pub mod pow {}

/// `prelu(x, num_parameters = 1, init = 0.25)`
///
/// x where x > 0, else weight·x; at 0 the derivative is the slope. `weight` is one trained slope, or with `num_parameters` one for each of the sample's channels, its first axis; they begin at `init`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3, 5];
///         output y = prelu(x) * x;
///     }
/// }
/// ```
///
/// Also `prelu(x, num_parameters = 3) * x`, `prelu(x, init = 0.5) * x`.
pub mod prelu {}

/// `prod(x, dim = …, keepdim = false)`
///
/// The product of the sample's elements, or along `dim`. Its derivative is right where elements are 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = prod(x);
///     }
/// }
/// ```
///
/// Also `prod(x, dim = 1)`, `prod(x, dim = -1, keepdim = true) * x`, `prod(x, dim = [0, -1])`.
pub mod prod {}

/// `relu(x, at_zero = 1)`
///
/// max(0, x). `at_zero` is the derivative at exactly 0: 1 by default, `at_zero = 0.0` as in PyTorch.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [7];
///         output y = relu(x);
///     }
/// }
/// ```
///
/// Also `relu(x, at_zero = 0.0)`.
pub mod relu {}

/// `relu6(x)`
///
/// min(max(x, 0), 6), with derivative 0 at 0 and 6.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = relu6(3.0 * x);
///     }
/// }
/// ```
pub mod relu6 {}

/// `repeat(x, repeats)`
///
/// The whole value so many times along each axis, as PyTorch's `Tensor.repeat`; with more numbers than axes the first ones make new axes.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = repeat(x, [3, 2]);
///     }
/// }
/// ```
///
/// Also `repeat(x, [2, 1, 3])`, `repeat(p, 2) * x`, `cross_entropy(x, repeat(c, 2))`.
pub mod repeat {}

/// `reshape(x, shape)`
///
/// The same elements with other axes; one of them may be −1: whatever is left.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 6];
///         output y = reshape(x, [3, -1]);
///     }
/// }
/// ```
pub mod reshape {}

/// `reverse(x, dim)`
///
/// From the last element to the first along `dim`, one axis or several: PyTorch's `flip`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5, 3];
///         output y = reverse(x, 0);
///     }
/// }
/// ```
///
/// Also `reverse(x, [0, -1])`, `cross_entropy(x, reverse(c, 0))`.
pub mod reverse {}

/// `reverse_gradient(x, scale = 1.0)`
///
/// The value itself, whose derivative is multiplied by −`scale`: what comes before it learns to make worse what comes after it makes better (Y. Ganin, V. Lempitsky: *Unsupervised domain adaptation by backpropagation*, 2015).
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = reverse_gradient(sign(x)) * x;
///     }
/// }
/// ```
///
/// Also `square(reverse_gradient(tanh(x), scale = -1.0))`.
pub mod reverse_gradient {}

/// `rms_norm(x, shape = …, eps = …, affine = true)`
///
/// x/√(mean x² + eps)·weight along the last axis, or along all axes of `shape`, which are the last ones (B. Zhang, R. Sennrich: *Root mean square layer normalization*, 2019). `eps` is the spacing of the numbers at 1 by default, 2⁻²³ in `f32` and 2⁻⁵² in `f64`, as in PyTorch. `affine = false` has no `weight`, which begins as ones. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5];
///         output y = rms_norm(x);
///     }
/// }
/// ```
///
/// Also `rms_norm(x, eps = 0.01, affine = false)`, `rms_norm(x, shape = [2, 3])`.
pub mod rms_norm {}

/// `rnn(x, hidden, nonlinearity = tanh, bias = true, reverse = false, last = false, initial = …)`
///
/// Elman's recurrent layer, `[time, in]` to `[time, hidden]`: hₜ = tanh(xₜ·weight_ih + bias_ih + hₜ₋₁·weight_hh + bias_hh), h₀ = 0 or `initial`; `nonlinearity = relu` in place of tanh. A loop over time, not unrolled. `reverse = true` goes from the last step to the first; the outputs stay in the order of time. `last = true` gives `(outputs, h)` with the state after the last turn. Weights are `[in, hidden]` and `[hidden, hidden]`, PyTorch's transposed; all begin evenly between ±1/√hidden, as PyTorch's `RNN`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5, 3];
///         output y = rnn(x, 4);
///     }
/// }
/// ```
///
/// Also `rnn(x, 3, bias = false)`, `rnn(x, 2, reverse = true)`, `rnn(x, 2, initial = h)`, `rnn(x, 2, last = true)[1]`, `rnn(x, 1, nonlinearity = relu, last = true)[0]`.
pub mod rnn {}

/// `rnn_cell(x, state, hidden, nonlinearity = tanh, bias = true)`
///
/// One step of `rnn`: `rnn_cell(x, h, hidden)` is the next h. One cell for several steps: `layer cell = rnn_cell(hidden);` and `cell(x, h)`. A layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3];
///         input h: [4];
///         output y = rnn_cell(x, h, 4);
///     }
/// }
/// ```
///
/// Also `rnn_cell(x, h, 2, bias = false)`, `rnn_cell(x, h, 1, nonlinearity = relu)`.
pub mod rnn_cell {}

/// `round(x)`
///
/// The nearest integer, half to even; its derivative is 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = round(x) * x;
///     }
/// }
/// ```
pub mod round {}

/// `rsqrt(x)`
///
/// 1/√x: NaN below 0. At 0 it is +∞ and its derivative −∞.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = rsqrt(x);
///     }
/// }
/// ```
pub mod rsqrt {}

/// `selu(x)`
///
/// 1.0507·elu(x, alpha = 1.6733), which keeps mean 0 and variance 1 from layer to layer.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = selu(x);
///     }
/// }
/// ```
pub mod selu {}

/// `sigmoid(x)`
///
/// Logistic sigmoid 1/(1 + e⁻ˣ): between 0 and 1, saturating at both ends; its derivative is at most 1/4.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = sigmoid(x);
///     }
/// }
/// ```
pub mod sigmoid {}

/// `sign(x)`
///
/// −1, 0 or 1; NaN for NaN.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = sign(x);
///     }
/// }
/// ```
pub mod sign {}

/// `silu(x)`
///
/// x·σ(x).
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = silu(x);
///     }
/// }
/// ```
pub mod silu {}

/// `sin(x)`
///
/// Sine of an angle in radians.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = sin(x);
///     }
/// }
/// ```
pub mod sin {}

/// `sinh(x)`
///
/// Hyperbolic sine (eˣ − e⁻ˣ)/2.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = sinh(x);
///     }
/// }
/// ```
pub mod sinh {}

/// `slice(x, start, end, dim = 0, step = 1)`
///
/// Elements `start..end` along `dim`, or every `step`-th of them; the same as `x[start..end]`. Negative positions count from the end.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5, 3];
///         output y = slice(x, 1, 4);
///     }
/// }
/// ```
///
/// Also `x[-2, 1..]`, `slice(x, 1, -1, dim = 1, step = 2)`, `cross_entropy(x, slice(c, 1, 7, step = 2))`, `cross_entropy(x, c[..-1]) * cross_entropy(x, c[1..])`.
pub mod slice {}

/// `smooth_l1(input, target, beta = 1.0)`
///
/// mean of d²/(2·beta) where |d| \< beta, else |d| − beta/2, for d = input − target; `l1` for beta 0. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input t: [2, 3];
///         loss = smooth_l1(x, t);
///     }
/// }
/// ```
///
/// Also `smooth_l1(x, t, beta = 0.4)`, `smooth_l1(x, t, beta = 0)`.
pub mod smooth_l1 {}

/// `softmax(x, dim = -1)`
///
/// eˣⁱ / Σ eˣʲ along `dim`, the last axis by default. No logit is too large.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [3, 4];
///         output y = softmax(x);
///     }
/// }
/// ```
///
/// Also `softmax(x, dim = 0)`.
pub mod softmax {}

/// `softplus(x, beta = 1.0, threshold = 20.0)`
///
/// log(1 + e^(beta·x))/beta, a smooth max(0, x). Where beta·x is above `threshold` it is x, with derivative 1.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = softplus(x);
///     }
/// }
/// ```
///
/// Also `softplus(x, beta = 2.5)`, `softplus(x, threshold = 0.5)`, `softplus(x, beta = 0.5, threshold = 0.2)`.
pub mod softplus {}

/// `softsign(x)`
///
/// x/(1 + |x|), whose derivative is 1/(1 + |x|)².
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = softsign(x);
///     }
/// }
/// ```
pub mod softsign {}

/// `split(x, size, dim = 0)`
///
/// A tuple of parts along `dim`: of one size, the last part being what is left, or of the sizes in brackets, which add up to the whole: `let (a, b) = split(x, [2, 3]);`
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [5, 3];
///         output y = split(x, [2, 3])[1];
///     }
/// }
/// ```
///
/// Also `split(x, 2)[0] * split(x, 2)[1]`, `split(x, 2)[2]`, `split(x, [1, 3, 1], dim = -1)[1]`.
pub mod split {}

/// `sqrt(x)`
///
/// Square root: NaN below 0. At 0 its derivative is +∞.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = sqrt(x);
///     }
/// }
/// ```
pub mod sqrt {}

/// `square(x)`
///
/// x².
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = square(x);
///     }
/// }
/// ```
pub mod square {}

/// `squeeze(x, dim = …)`
///
/// Without the axes of length 1, all of them or those of `dim`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [1, 3, 1];
///         output y = squeeze(x);
///     }
/// }
/// ```
///
/// Also `squeeze(x, -1)`, `squeeze(x, [0, 2])`.
pub mod squeeze {}

/// `stack(tensors, dim = 0)`
///
/// Values of one shape along a new axis, axis `dim` of the result.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [2, 3];
///         output y = stack(x, y);
///     }
/// }
/// ```
///
/// Also `stack((x, p, x), dim = 1)`, `stack(x, y, dim = -1)`, `cross_entropy(x, stack(c, reverse(c, 0), dim = 1))`.
pub mod stack {}

/// `std(x, dim = …, correction = 1, keepdim = false)`
///
/// The square root of `variance`. Where that is 0, so is the derivative.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = std(x);
///     }
/// }
/// ```
///
/// Also `std(x, dim = 0, correction = 0)`, `std(x, dim = -1, keepdim = true) * x`.
pub mod std {}

/// `stop_gradient(x)`
///
/// The value itself, of which every derivative is zero: PyTorch's `detach`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = stop_gradient(sign(x)) * x;
///     }
/// }
/// ```
pub mod stop_gradient {}

/// `sum(x, dim = …, keepdim = false)`
///
/// The sum of the sample's elements, or along `dim`.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = sum(x);
///     }
/// }
/// ```
///
/// Also `sum(x, dim = 1)`, `sum(x, dim = -1, keepdim = true) * x`, `sum(x, dim = [0, -1])`.
pub mod sum {}

/// `sum_abs(tensors)`
///
/// The sum of the absolute values of all elements of all arguments: `1e-4 * sum_abs(weights())` makes weights sparse. At 0 its derivative is 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         param p: [2, 3] = uniform(0.1, 1.0);
///         input x: [4];
///         output y = sum_abs(p, x);
///     }
/// }
/// ```
///
/// Also `sum_abs(weights()) * matmul(p, x) * q`.
pub mod sum_abs {}

/// `sum_squares(tensors)`
///
/// The sum of the squares of all elements of all arguments: `1e-4 * sum_squares(weights())` is weight decay.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         param p: [2, 3] = uniform(0.1, 1.0);
///         input x: [4];
///         output y = sum_squares(p, x);
///     }
/// }
/// ```
///
/// Also `sum_squares(weights()) * matmul(p, x) * q`.
pub mod sum_squares {}

/// `tan(x)`
///
/// Tangent of an angle in radians.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = tan(x);
///     }
/// }
/// ```
pub mod tan {}

/// `tanh(x)`
///
/// Hyperbolic tangent: between −1 and 1, saturating at both ends; its derivative is at most 1.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 7];
///         output y = tanh(x);
///     }
/// }
/// ```
pub mod tanh {}

/// `total_norm(tensors)`
///
/// √Σ x² of all elements of all arguments, as PyTorch's `get_total_norm`. At 0 its derivative is 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         param p: [2, 3] = uniform(0.1, 1.0);
///         input x: [4];
///         output y = total_norm(p, x);
///     }
/// }
/// ```
///
/// Also `total_norm(weights()) * matmul(p, x) * q`.
pub mod total_norm {}

/// `transpose(x, dim0 = -2, dim1 = -1)`
///
/// Two axes exchanged, the last two by default.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = transpose(x);
///     }
/// }
/// ```
///
/// Also `transpose(x, 0, 2)`, `cross_entropy(x, transpose(c))`.
pub mod transpose {}

/// `triplet(anchor, positive, negative, margin = 1.0, p = 2.0, eps = 1e-6, swap = false)`
///
/// mean max(0, d(anchor, positive) − d(anchor, negative) + margin) over vectors along the last axis, with the distance d(a, b) = (Σ |a − b + eps|ᵖ)^(1/p). With `swap` the negative's distance is the smaller one of those to anchor and positive. Where a distance is 0 so is its derivative. A loss or metric.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input a: [2, 3];
///         input p: [2, 3];
///         input n: [2, 3];
///         loss = triplet(a, p, n);
///     }
/// }
/// ```
///
/// Also `triplet(a, p, n, margin = 5)`, `triplet(a, p, n, margin = 5, p = 1)`, `triplet(a, p, n, margin = 5, p = 3.5)`, `triplet(a, p, n, margin = 5, eps = 0.1)`, `triplet(a, p, n, margin = 5, swap = true)`.
pub mod triplet {}

/// `unsqueeze(x, dim)`
///
/// With a new axis of length 1 that is axis `dim` of the result.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = unsqueeze(x, 1);
///     }
/// }
/// ```
///
/// Also `unsqueeze(x, -1)`.
pub mod unsqueeze {}

/// `variance(x, dim = …, correction = 1, keepdim = false)`
///
/// Σ (x − mean)² / (n − correction) of the sample's elements, or along `dim`: PyTorch's `var`. `correction = 0` gives the biased variance, by n.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         output y = variance(x);
///     }
/// }
/// ```
///
/// Also `variance(x, dim = 1, correction = 0)`, `variance(x, dim = [0, 2], keepdim = true) * x`.
pub mod variance {}

/// `weights()`
///
/// Every trained tensor of the network, those that later statements make included; neither `frozen` ones nor states. It stands where `sum_squares`, `sum_abs` or `total_norm` take their values.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         param p: [2, 3] = normal(0.0, 1.0);
///         input x: [3];
///         output y = sum_squares(weights()) * matmul(p, x);
///     }
/// }
/// ```
pub mod weights {}

/// `where(condition, a, b)`
///
/// a where the condition is not 0, else b, of shapes that broadcast. Nothing leaks from the side that is not taken, neither into the value nor into the derivative: `where(greater(x, 0.0), sqrt(x), 0.0)` has derivative 0 at 0.
///
/// ```
/// nn_runtime::network! {
///     network Example {
///         input x: [2, 3];
///         input y: [3];
///         output y = where(less(x, y), x * x, y);
///     }
/// }
/// ```
///
/// Also `where(greater(x, 0.0), sqrt(x), 0.0)`.
pub mod r#where {}
