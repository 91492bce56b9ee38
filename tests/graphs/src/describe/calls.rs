//! Expressions: operators, activations, layers.

use super::term::{Term, shape};
use super::{Classes, LARGEST, TemplateKind, Writer};

/// From an operand's size to the result's.
type Growth = fn(f64) -> f64;

/// Elementwise functions of anything, with the size of the result for a size of the operand.
const UNARY: &[(&str, Growth)] = &[
    ("tanh(@)", |_| 1.0),
    ("sigmoid(@)", |_| 1.0),
    ("relu(@)", |s| s),
    ("relu(@, at_zero = 0.0)", |s| s),
    ("relu6(@)", |_| 6.0),
    ("leaky_relu(@)", |s| s),
    ("leaky_relu(@, negative_slope = 0.3)", |s| s),
    ("elu(@)", |s| s),
    ("elu(@, alpha = 0.7)", |s| s),
    ("celu(@, alpha = 1.3)", |s| s),
    ("selu(@)", |s| 2.0 * s),
    ("gelu(@)", |s| s),
    ("gelu(@, approximate = tanh)", |s| s),
    ("silu(@)", |s| s),
    ("softplus(@)", |s| s + 1.0),
    ("softplus(@, beta = 2.0, threshold = 1.5)", |s| s + 1.0),
    ("softsign(@)", |_| 1.0),
    ("mish(@)", |s| s),
    ("hardtanh(@)", |_| 1.0),
    ("hardsigmoid(@)", |_| 1.0),
    ("hardswish(@)", |s| s),
    ("log_sigmoid(@)", |s| s + 1.0),
    ("abs(@)", |s| s),
    ("square(@)", |s| s * s),
    ("sin(@)", |_| 1.0),
    ("cos(@)", |_| 1.0),
    ("atan(@)", |_| 1.6),
    ("erf(@)", |_| 1.0),
    ("sign(@)", |_| 1.0),
    ("floor(@)", |s| s + 1.0),
    ("round(@)", |s| s + 1.0),
    ("exp(sin(@))", |_| 2.8),
    ("exp(-square(@))", |_| 1.0),
    ("expm1(tanh(@))", |_| 1.8),
    ("log(1.5 + sin(@))", |_| 1.0),
    ("log(softmax(stack(@, sin(@), dim = -1)))[.., 0]", |s| s + 1.0),
    ("log(sigmoid(@))", |s| s + 1.0),
    ("log1p(square(@))", |s| s),
    ("sqrt(0.3 + square(@))", |s| s),
    ("rsqrt(0.3 + square(@))", |_| 2.0),
    ("tan(sin(@))", |_| 1.6),
    ("asin(0.9 * sin(@))", |_| 1.2),
    ("acos(0.9 * cos(@))", |_| 3.0),
    ("sinh(tanh(@))", |_| 1.2),
    ("cosh(tanh(@))", |_| 1.6),
    ("(-@)", |s| s),
    ("pow(@, 2)", |s| s * s),
    ("pow(@, 3)", |s| s * s * s),
    ("pow(0.5 + square(@), 0.7)", |s| s + 1.0),
    ("pow(1.7, tanh(@))", |_| 1.7),
    ("clamp(@, -0.7, 0.9)", |_| 1.0),
    ("clamp(@, min = 0.1)", |s| s),
    ("clamp(@, max = 0.1)", |s| s),
    ("max(@, 0.3)", |s| s),
    ("min(@, 0.3)", |s| s),
    ("(1.0 - @)", |s| s + 1.0),
    ("(0.5 * @)", |s| 0.5 * s),
    ("(@ / 3)", |s| s / 3.0),
    ("(2 / (1.5 + square(@)))", |_| 1.4),
    ("where(greater(@, 0.0), sqrt(@), 0.0)", |s| s),
    ("(@ - @)", |_| 1.0),
    ("(@ + 0.0)", |s| s),
    ("(1.0 * @)", |s| s),
    ("(@ * @)", |s| s * s),
    ("(@ * -0.25)", |s| s),
    ("dropout(@, p = 0.4)", |s| 2.0 * s),
    ("stop_gradient(@)", |s| s),
];

/// From two operands' sizes to the result's.
type Growth2 = fn(f64, f64) -> f64;

/// Elementwise functions of two values that broadcast.
const BINARY: &[(&str, Growth2)] = &[
    ("(# + @)", |a, b| a + b),
    ("(# - @)", |a, b| a + b),
    ("(# - -@)", |a, b| a + b),
    ("(# * @ - # * 0.5)", |a, b| a * b + a),
    ("(# * @ - # * sin(@))", |a, b| a * b + a),
    ("(# * @)", |a, b| a * b),
    ("(# * @ + # * 0.5)", |a, b| a * b + a),
    ("(# / (1.5 + square(@)))", |a, _| a),
    ("max(#, @)", f64::max),
    ("min(#, @)", f64::max),
    ("maximum(#, @)", f64::max),
    ("minimum(#, @)", f64::max),
    ("pow(0.5 + square(#), sin(@))", |a, _| a * a + 2.0),
    ("where(less(#, @), #, @ * @)", |a, b| a + b * b),
    ("where(greater_equal(#, @), exp(-abs(#)), @)", |_, b| b + 1.0),
    ("(equal(#, @) + not_equal(#, @) * @)", |_, b| b + 1.0),
    ("less_equal(#, @)", |_, _| 1.0),
    ("clamp(#, @, 40.0)", |a, b| a + b),
    ("(sigmoid(#) * @)", |_, b| b),
];

impl Writer {
    /// An expression of so many functions, one in another.
    pub(super) fn term(&mut self, depth: usize) -> Term {
        if depth == 0 {
            return self.leaf();
        }
        let x = self.term(depth - 1);
        let x = self.tame(x);
        let grown = self.grow(x, depth);
        if grown.elements() > LARGEST { self.leaf() } else { grown }
    }

    /// A value that there is.
    pub(super) fn leaf(&mut self) -> Term {
        let recent = self.known.len().min(5);
        match self.random.once_in(3) {
            true => self.random.pick(&self.known.clone()).clone(),
            false => self.known[self.known.len() - 1 - self.random.below(recent)].clone(),
        }
    }

    /// Nothing that grows out of bounds.
    pub(super) fn tame(&mut self, x: Term) -> Term {
        if x.size <= 12.0 {
            return x;
        }
        let function = *self.random.pick(&["tanh", "sin", "softsign", "sigmoid"]);
        x.with(format!("{function}({})", x.text), 1.0)
    }

    fn grow(&mut self, x: Term, depth: usize) -> Term {
        match self.random.below(20) {
            0..=4 => self.unary(x),
            5..=8 => self.binary(x, depth),
            9..=11 => self.moved(x),
            12 | 13 => self.reduced(x),
            14 => self.joined(x),
            15 => self.normalised(x),
            16 => self.product(x),
            17 => self.used(x),
            _ if self.layered => self.layer(x),
            _ => self.unary(x),
        }
    }

    pub(super) fn unary(&mut self, x: Term) -> Term {
        let (pattern, size) = *self.random.pick(UNARY);
        // A text that is needed twice is written twice: equal nodes are one.
        if (pattern.matches('@').count() > 1 && x.text.len() > 60) || (pattern.contains("[..") && x.rank() != 1) {
            return x.with(format!("tanh({})", x.text), 1.0);
        }
        if pattern.starts_with("dropout") && !self.layered {
            return x.with(format!("cos({})", x.text), 1.0);
        }
        let smooth = x.smooth && !["sign", "floor", "round", "stop"].iter().any(|name| pattern.starts_with(name));
        Term { smooth, ..x.with(pattern.replace('@', &x.text), size(x.size.max(1.0))) }
    }

    pub(super) fn binary(&mut self, x: Term, depth: usize) -> Term {
        let mut y = match self.random.below(3) {
            0 if depth > 1 => self.term(depth - 1),
            _ => self.leaf(),
        };
        if x.common(&y).is_none_or(|dims| dims.iter().product::<usize>() > LARGEST) {
            y = self.fit(&x.dims.clone());
        }
        let y = self.tame(y);
        let Some(dims) = x.common(&y) else { return x };
        let (pattern, size) = *self.random.pick(BINARY);
        if x.text.len() + y.text.len() > 160 {
            return x;
        }
        let text = pattern.replace('#', &x.text).replace('@', &y.text);
        let smooth = (x.smooth || y.smooth) && !pattern.starts_with("less_equal");
        Term { text, dims, batch: x.batch || y.batch, size: size(x.size.max(1.0), y.size.max(1.0)), smooth }
    }

    /// A value of these axes.
    pub(super) fn fit(&mut self, dims: &[usize]) -> Term {
        let equal: Vec<Term> = self.known.iter().filter(|known| known.dims == dims).cloned().collect();
        if !equal.is_empty() && !self.random.once_in(4) {
            return self.random.pick(&equal).clone();
        }
        let len: usize = dims.iter().product();
        let same: Vec<Term> = self.known.iter().filter(|known| known.elements() == len).cloned().collect();
        if !same.is_empty() && self.random.once_in(2) {
            let x = self.random.pick(&same).clone();
            return x.shaped(format!("reshape({}, {})", x.text, shape(dims)), dims.to_vec());
        }
        if self.declares {
            return if self.random.once_in(2) { self.declare_input(dims) } else { self.declare_parameter(dims) };
        }
        let x = self.leaf();
        let x = if x.rank() == 0 { x } else { x.shaped(format!("mean({})", x.text), vec![]) };
        x.shaped(format!("broadcast({}, {})", x.text, shape(dims)), dims.to_vec())
    }

    fn normalised(&mut self, x: Term) -> Term {
        let text = &x.text;
        if x.rank() == 0 {
            return x.with(format!("sin({text})"), 1.0);
        }
        let axis = self.random.below(x.rank());
        let channels = x.dims[0];
        match self.random.below(9) {
            0 => x.with(format!("softmax({text}, dim = {axis})"), 1.0),
            1 => x.with(format!("log(softmax({text}, dim = {axis}))"), x.size + 5.0),
            2 => x.with(format!("log_softmax({text}, dim = {axis})"), x.size + 5.0),
            3 if self.layered => x.with(format!("layer_norm({text}, eps = 0.01)"), 3.0),
            4 => x.with(format!("rms_norm({text}, eps = 0.01, affine = false)"), 3.0),
            5 if self.layered && channels.is_multiple_of(2) => {
                x.with(format!("group_norm({text}, 2, eps = 0.02)"), 3.0)
            }
            6 if x.rank() > 1 && x.elements() > channels => x.with(format!("instance_norm({text}, eps = 0.05)"), 3.0),
            7 if self.layered && x.batch => {
                let settings = *self.random.pick(&["", ", affine = false", ", track = false"]);
                x.with(format!("batch_norm({text}, eps = 0.05{settings})"), 3.0)
            }
            8 if x.batch && self.layered => Term { batch: false, ..x.with(format!("batch_mean({text})"), x.size) },
            _ => x.with(format!("layer_norm({text}, eps = 0.01, affine = false)"), 3.0),
        }
    }

    /// A product of two values.
    fn product(&mut self, x: Term) -> Term {
        let n = self.length(7);
        let product = |y: &Term, text: String, dims: Vec<usize>, sums: usize| Term {
            text,
            dims,
            batch: x.batch || y.batch,
            size: x.size * y.size * sums as f64,
            smooth: x.smooth || y.smooth,
        };
        match x.dims[..] {
            [] => x.with(format!("({} * {})", x.text, x.text), x.size * x.size),
            [k] => match self.random.below(4) {
                0 => {
                    let y = self.fit(&[k]);
                    product(&y, format!("dot({}, {})", x.text, y.text), vec![], k)
                }
                1 if k * n <= LARGEST => {
                    let y = self.fit(&[n]);
                    product(&y, format!("outer({}, {})", x.text, y.text), vec![k, n], 1)
                }
                2 if k * n <= LARGEST => {
                    let y = self.fit(&[k, n]);
                    product(&y, format!("einsum(\"i,ij->j\", {}, {})", x.text, y.text), vec![n], k)
                }
                _ if k * n <= LARGEST => {
                    let y = self.fit(&[k, n]);
                    product(&y, format!("matmul({}, {})", x.text, y.text), vec![n], k)
                }
                _ => x,
            },
            [m, k] => match self.random.below(5) {
                0 if k * n <= LARGEST => {
                    let y = self.fit(&[k, n]);
                    product(&y, format!("matmul({}, {})", x.text, y.text), vec![m, n], k)
                }
                1 if m * n <= LARGEST => {
                    let y = self.fit(&[n, m]);
                    product(&y, format!("matmul({}, {})", y.text, x.text), vec![n, k], m)
                }
                2 => {
                    let y = self.fit(&[m, k]);
                    product(&y, format!("einsum(\"ij,ij->i\", {}, {})", x.text, y.text), vec![m], k)
                }
                3 if m * m <= LARGEST => {
                    product(&x, format!("matmul({}, transpose({}))", x.text, x.text), vec![m, m], k)
                }
                _ => {
                    let y = self.fit(&[k]);
                    product(&y, format!("matmul({}, {})", x.text, y.text), vec![m], k)
                }
            },
            [b, m, k] if b * k * n <= LARGEST && b * m * n <= LARGEST => {
                let y = self.fit(&[b, k, n]);
                match self.random.below(2) {
                    0 => product(&y, format!("matmul({}, {})", x.text, y.text), vec![b, m, n], k),
                    _ => product(&y, format!("einsum(\"bij,bjk->kbi\", {}, {})", x.text, y.text), vec![n, b, m], k),
                }
            }
            _ => self.unary(x),
        }
    }

    /// A shared layer or a template, if there is one that fits.
    fn used(&mut self, x: Term) -> Term {
        let fitting: Vec<_> =
            self.layers.iter().filter(|layer| x.rank() > 0 && layer.from == x.last()).cloned().collect();
        if !fitting.is_empty() && self.random.once_in(2) {
            let layer = self.random.pick(&fitting);
            let mut dims = x.dims.clone();
            *dims.last_mut().expect("an axis") = layer.to;
            return x.shaped(format!("{}({})", layer.name, x.text), dims).with_size(3.0 * x.size);
        }
        if self.templates.is_empty() {
            return self.unary(x);
        }
        let template = self.random.pick(&self.templates).clone();
        match template.kind {
            TemplateKind::Same => x.with(format!("{}({})", template.name, x.text), 2.0 * x.size),
            TemplateKind::Pair => {
                let y = self.fit(&x.dims.clone());
                let term = x.with(format!("{}({}, {})", template.name, x.text, y.text), x.size + y.size);
                Term { batch: x.batch || y.batch, ..term }
            }
            TemplateKind::Wide if x.rank() > 0 && self.layered => {
                let width = self.length(LARGEST / (x.elements() / x.last()));
                let mut dims = x.dims.clone();
                *dims.last_mut().expect("an axis") = width;
                x.shaped(format!("{}({}, {width})", template.name, x.text), dims).with_size(3.0)
            }
            TemplateKind::Wide => self.unary(x),
        }
    }

    /// A layer with parameters of its own.
    pub(super) fn layer(&mut self, x: Term) -> Term {
        if let Some(tokens) = self.classes.iter().find(|classes| classes.dims.len() < 2).cloned()
            && self.random.once_in(6)
        {
            return self.embedded(&tokens);
        }
        match x.rank() {
            0 => x.with(format!("prelu({})", x.text), x.size),
            2 => match self.random.below(3) {
                0 => self.sequence(x),
                1 => self.windows(x),
                _ => self.dense(x),
            },
            3 if self.random.once_in(2) => self.windows(x),
            _ => self.dense(x),
        }
    }

    pub(super) fn dense(&mut self, x: Term) -> Term {
        let units = self.length(LARGEST / (x.elements() / x.last()));
        let mut dims = x.dims.clone();
        *dims.last_mut().expect("an axis") = units;
        let bias = if self.random.once_in(4) { ", bias = false" } else { "" };
        let text = format!("dense({}, {units}{bias})", x.text);
        let activation = *self.random.pick(&["@", "@", "relu(@)", "tanh(@)", "sigmoid(@)", "gelu(@)"]);
        x.shaped(activation.replace('@', &text), dims).with_size(3.0 * x.size)
    }

    fn embedded(&mut self, tokens: &Classes) -> Term {
        let width = self.length(7);
        let rows = tokens.count + self.random.below(3);
        let dims = [&tokens.dims[..], &[width]].concat();
        let padding = if self.random.once_in(3) { ", padding_idx = 0" } else { "" };
        let text = format!("embedding({}, {rows}, {width}{padding})", tokens.name);
        Term { text, dims, batch: true, size: 3.0, smooth: false }
    }

    /// Layers of `[time, features]`.
    fn sequence(&mut self, x: Term) -> Term {
        let [time, features] = x.dims[..] else { return x };
        let hidden = self.length((LARGEST / time).min(7));
        let text = &x.text;
        let reverse = if self.random.once_in(3) { ", reverse = true" } else { "" };
        let recurrent = |text: String| x.shaped(text, vec![time, hidden]).with_size(1.0);
        match self.random.below(6) {
            0 => recurrent(format!("rnn({text}, {hidden}{reverse})")),
            1 => recurrent(format!("gru({text}, {hidden}{reverse})")),
            2 => recurrent(format!("lstm({text}, {hidden}{reverse})")),
            3 => x.shaped(format!("lstm({text}, {hidden}, last = true)[0]"), vec![time, hidden]).with_size(1.0),
            4 if features.is_multiple_of(2) => {
                let causal = if self.random.once_in(2) { ", causal = true" } else { "" };
                x.with(format!("attention({text}, 2{causal})"), 3.0 * x.size)
            }
            _ => x.with(format!("position_encoding({text})"), x.size + 1.0),
        }
    }

    /// Convolutions and pooling.
    fn windows(&mut self, x: Term) -> Term {
        let filters = self.random.within(1, 4);
        let text = &x.text;
        match x.dims[..] {
            [_, length] => {
                let (kernel, stride, padding) = self.window(length);
                let out = (length + 2 * padding - kernel) / stride + 1;
                match self.random.below(3) {
                    0 if padding * 2 <= kernel => x.shaped(
                        format!("max_pool1d({text}, {kernel}, stride = {stride}, padding = {padding})"),
                        vec![x.dims[0], out],
                    ),
                    1 => x.shaped(format!("global_avg_pool({text})"), vec![x.dims[0]]),
                    _ => x
                        .shaped(
                            format!("conv1d({text}, {filters}, {kernel}, stride = {stride}, padding = {padding})"),
                            vec![filters, out],
                        )
                        .with_size(3.0 * x.size),
                }
            }
            [channels, height, width] => {
                let ((k, s, p), (l, t, q)) = (self.window(height), self.window(width));
                let out = [(height + 2 * p - k) / s + 1, (width + 2 * q - l) / t + 1];
                let windows = format!("[{k}, {l}], stride = [{s}, {t}], padding = [{p}, {q}]");
                let pools = p * 2 <= k && q * 2 <= l;
                match self.random.below(5) {
                    0 if pools => x.shaped(format!("max_pool2d({text}, {windows})"), vec![channels, out[0], out[1]]),
                    1 if pools => x.shaped(format!("avg_pool2d({text}, {windows})"), vec![channels, out[0], out[1]]),
                    2 => {
                        let size = [self.random.within(1, 3), self.random.within(1, 3)];
                        let dims = vec![channels, size[0], size[1]];
                        x.shaped(format!("adaptive_avg_pool2d({text}, {size:?})"), dims)
                    }
                    3 if out[0] * out[1] > 0 => {
                        let up = [(height - 1) * s + k, (width - 1) * t + l];
                        let dims = vec![filters, up[0], up[1]];
                        let call = format!("conv_transpose2d({text}, {filters}, [{k}, {l}], stride = [{s}, {t}])");
                        x.shaped(call, dims).with_size(3.0 * x.size)
                    }
                    _ => {
                        let dims = vec![filters, out[0], out[1]];
                        let call = format!("conv2d({text}, {filters}, {windows})");
                        let relu = if self.random.once_in(2) { format!("relu({call})") } else { call };
                        x.shaped(relu, dims).with_size(3.0 * x.size)
                    }
                }
            }
            _ => x,
        }
    }

    /// Kernel, stride and padding along an axis.
    fn window(&mut self, length: usize) -> (usize, usize, usize) {
        let kernel = self.random.within(1, length.min(3));
        (kernel, self.random.within(1, 2), self.random.below(kernel.div_ceil(2)))
    }
}
