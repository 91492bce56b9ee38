"""Writes golden values and gradients of PyTorch in f64, one file for each family: python make.py

Each case is a network, what it reads, the value of `result`, and the gradient of the mean over the samples of
sum(result * weighting). Written with PyTorch 2.15.0 on a CPU. A `*` is a gradient that is nobody's convention: at NaN.
"""

import math
import random
import re

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
NAN, INF = math.nan, math.inf
# Ordinary and extreme numbers, kinks and both zeros.
POINTS = [-1000.0, -745.2, -100.0, -40.0, -20.5, -6.0, -3.0, -2.5, -1.0, -0.5, -1e-8, -0.0]
POINTS = POINTS + [-x for x in reversed(POINTS)] + [20.0, 709.0, NAN]
UNIT = [-1.0, -0.999, -0.5, -1e-9, 0.0, 1e-9, 0.3, 0.5, 0.75, 1.0, 1.5, NAN]
POSITIVE = [-1.0, 0.0, 1e-300, 1e-9, 0.1, 0.5, 1.0, 2.0, 3.5, 1000.0, 1e300, NAN]
files = {}


def number(x):
    return repr(float(x))


def shape_of(text):
    """`[2, 3] of class(5)` as dims and number of classes."""
    dims = re.match(r"\[([^\]]*)\]", text)
    classes = re.search(r"class\((\d+)\)", text)
    dims = [int(d) for d in dims[1].split(",") if d.strip()] if dims else []
    return dims, int(classes[1]) if classes else None


def case(family, name, declarations, expression, f, samples=2, parameters={}, within=(-2.0, 2.0), tolerance=1e-12,
         **given):
    """`f` of the fields and parameters by name, batched as PyTorch has them; `given` fixes a field's elements."""
    draw = random.Random(name + expression)
    tensors, lines, order = {}, [], []
    fields = [d.strip() for d in declarations.split(";") if d.strip()]
    fields = [re.match(r"(input|target|param|frozen) (\w+): (.*)", d).groups() for d in fields]
    for role, field, text in fields:
        if role in ("param", "frozen"):
            parameters = {**parameters, field: shape_of(text)[0]}
            continue
        dims, classes = shape_of(text)
        size = math.prod(dims)
        if field in given:
            samples = len(given[field]) // size
    for role, field, text in fields:
        if role in ("param", "frozen"):
            continue
        dims, classes = shape_of(text)
        count = math.prod(dims) * samples
        values = given.get(field) or [
            draw.randrange(classes) if classes else round(draw.uniform(*within), 3) for _ in range(count)]
        tensors[field] = torch.tensor(values).reshape([samples] + dims)
        if classes:
            tensors[field] = tensors[field].long()
        lines.append("field " + field + "".join(" " + number(v) for v in values))
        order.append((field, role == "input" and not classes))
    for field, dims in parameters.items():
        values = given.get(field) or [round(draw.uniform(0.2, 1.5) * draw.choice([1, 1, -1]), 3)
                                      for _ in range(math.prod(dims))]
        if field.endswith("running_var"):
            values = [abs(v) for v in values]
        tensors[field] = torch.tensor(values).reshape(dims)
        lines.append("parameter " + field + "".join(" " + number(v) for v in values))
        order.append((field, "running" not in field))
    leaves = [field for field, real in order if real]
    for field in leaves:
        tensors[field].requires_grad_()
    arguments = {field.split(".")[-1] if field.startswith("result.") and field.count(".") == 1 else
                 field.replace("result.", "").replace(".", "_"): tensor for field, tensor in tensors.items()}
    result = f(**arguments)
    dims = list(result.shape[1:])
    weighting = torch.tensor([round(draw.uniform(-1.5, 1.5), 3) for _ in range(result.numel())]).reshape(result.shape)
    lines.append("field weighting" + "".join(" " + number(v) for v in weighting.flatten()))
    lines.append("value" + "".join(" " + number(v) for v in result.flatten()))
    loss = (result * weighting).sum() / samples
    if loss.requires_grad:
        for field, d in zip(leaves, torch.autograd.grad(loss, [tensors[field] for field in leaves], allow_unused=True)):
            x = tensors[field].flatten()
            d = torch.zeros_like(x) if d is None else d.flatten()
            y = result.flatten() if result.numel() == x.numel() else x
            skipped = [math.isnan(a) or math.isnan(b) for a, b in zip(x, y)]
            lines.append("gradient " + field + "".join(" *" if skip else " " + number(b) for skip, b in zip(skipped, d)))
    network = f"{declarations} let result = {expression};"
    network = re.sub(r"(param \w+: \[[^\]]*\])", r"\1 = zeros()", network)
    weighting = f"input weighting: {dims};"
    files.setdefault(family, []).append("\n".join(
        [f"case {name}",
         f"network #[dtype(f64)] network Case {{ {network} {weighting} loss = sum(result * weighting); }}", f"samples {samples}",
         f"tolerance {tolerance}"] + lines))


def elementwise(name, f, points=POINTS, call=None, tolerance=1e-12):
    case("elementwise", name, f"input x: [{len(points)}];", call or f"{name}(x)", lambda x: f(x), x=points,
         tolerance=tolerance)


def elementwise_functions():
    elementwise("sign", torch.sign, POINTS[:-1])  # of NaN PyTorch's is 0
    for name in "exp expm1 erf square abs sin cos atan sinh cosh tanh sigmoid".split():
        elementwise(name, getattr(torch, name))
    for name in "log log1p sqrt rsqrt".split():
        elementwise(name, getattr(torch, name), POSITIVE)
    for name in "asin acos".split():
        elementwise(name, getattr(torch, name), UNIT)
    elementwise("tan", torch.tan, UNIT)
    elementwise("log_sigmoid", F.logsigmoid)
    elementwise("softsign", F.softsign)
    elementwise("hardswish", F.hardswish)
    elementwise("clamp", lambda x: torch.clamp(x, -2.5, 1.0), call="clamp(x, -2.5, 1.0)")
    for power in (0, 1, 2, 3, -1, 0.5, -1.5, 2.5):
        elementwise("pow", lambda x: torch.pow(x, power), POSITIVE + [-2.0, 0.7], f"pow(x, {power})")
    elementwise("pow", lambda x: torch.pow(1.7, x), UNIT + [-40.0, 40.0], "pow(1.7, x)")
    pair = "input x: [8]; input y: [8];"
    ties = {"x": [1.0, 2.0, -3.0, 0.0, -0.0, NAN, 2.0, INF], "y": [1.0, 3.0, -4.0, -0.0, 0.0, 1.0, NAN, 5.0]}
    for name in ("maximum", "minimum"):
        case("elementwise", name, pair, f"{name}(x, y)", lambda x, y: getattr(torch, name)(x, y), **ties)
    for name, f in (("less", torch.lt), ("greater", torch.gt), ("equal", torch.eq), ("less_equal", torch.le),
                    ("greater_equal", torch.ge), ("not_equal", torch.ne)):
        case("elementwise", name, pair, f"{name}(x, y)", lambda x, y: f(x, y).double(), **ties)
    case("elementwise", "where", pair, "where(less(x, y), x * x, y)", lambda x, y: torch.where(x < y, x * x, y))
    case("elementwise", "division", pair, "x / y", lambda x, y: x / y)


def activations():
    def activation(name, f, *calls, tolerance=1e-12):
        for call in calls or (f"{name}(x)",):
            case("activations", name, f"input x: [{len(POINTS)}];", call, lambda x: f(x), x=POINTS,
                 tolerance=tolerance)

    activation("relu", F.relu, "relu(x, at_zero = 0.0)")
    activation("relu6", F.relu6)
    activation("hardtanh", F.hardtanh)
    activation("hardtanh", lambda x: F.hardtanh(x, -2.5, 0.5), "hardtanh(x, -2.5, 0.5)")
    activation("hardsigmoid", F.hardsigmoid, tolerance=1e-8)  # PyTorch rounds the slope 1/6 to f32
    activation("leaky_relu", F.leaky_relu)
    activation("leaky_relu", lambda x: F.leaky_relu(x, 0.2), "leaky_relu(x, 0.2)")
    activation("elu", F.elu)
    activation("elu", lambda x: F.elu(x, 0.7), "elu(x, 0.7)")
    activation("selu", F.selu)
    activation("celu", F.celu)
    activation("celu", lambda x: F.celu(x, 0.5), "celu(x, 0.5)")
    activation("gelu", F.gelu)
    activation("gelu", lambda x: F.gelu(x, approximate="tanh"), "gelu(x, approximate = tanh)")
    activation("silu", F.silu)
    activation("mish", F.mish)
    activation("softplus", F.softplus)
    activation("softplus", lambda x: F.softplus(x, 2.0, 10.0), "softplus(x, 2.0, 10.0)")
    case("activations", "prelu", "input x: [3, 5];", "prelu(x, num_parameters = 3)",
         lambda x, weight: F.prelu(x, weight), parameters={"result.weight": [3]})
    case("activations", "glu", "input x: [6, 2];", "glu(x, dim = 0)", lambda x: F.glu(x, 1))
    rows = [1000.0, -1000.0, 0.0, 999.0, -1e4, -1e4, -1e4, -1e4, 0.3, 0.3, -1.2, 2.5]
    for name in ("softmax", "log_softmax"):
        f = getattr(F, name)
        case("activations", name, "input x: [3, 4];", f"{name}(x)", lambda x: f(x, -1), x=rows)
        case("activations", name, "input x: [3, 4];", f"{name}(x, dim = 0)", lambda x: f(x, 1))


def losses():
    def loss(name, f, arguments="", fields="input x: [2, 3]; input t: [2, 3];", call=None, **options):
        # A loss is the mean over the elements of each sample.
        case("losses", name, fields, call or f"{name}(x, t{arguments})",
             lambda **a: torch.stack([f(**{k: v[i] for k, v in a.items()}) for i in range(len(a["x"]))]), **options)

    kinks = {"x": [0.0, 1.0, -1.0, 3.0, -1000.0, 0.7], "t": [0.0, 0.0, 0.0, 0.0, 1000.0, 0.2]}
    for options in ({}, kinks):
        loss("l1", lambda x, t: F.l1_loss(x, t), **options)
        loss("mse", lambda x, t: F.mse_loss(x, t), **options)
        loss("huber", lambda x, t: F.huber_loss(x, t), **options)
        loss("huber", lambda x, t: F.huber_loss(x, t, delta=0.7), ", delta = 0.7", **options)
        loss("smooth_l1", lambda x, t: F.smooth_l1_loss(x, t), **options)
        loss("smooth_l1", lambda x, t: F.smooth_l1_loss(x, t, beta=0.7), ", beta = 0.7", **options)
    probabilities = {"x": [0.1, 0.5, 0.9, 1e-9, 0.3, 0.999], "t": [0.0, 1.0, 0.3, 0.2, 0.0, 1.0]}
    loss("bce", lambda x, t: F.binary_cross_entropy(x, t), **probabilities)
    # The floor 1e-12 of PyTorch's derivative is rounded to f32.
    certain = {"x": [0.0, 1.0, 0.0, 1.0, 0.5, 0.5], "t": [0.0, 1.0, 1.0, 0.0, 0.5, 1.0]}
    loss("bce", lambda x, t: F.binary_cross_entropy(x, t), fields="input x: [2, 3]; target t: [2, 3];",
         tolerance=1e-8, **certain)
    logits = {"x": [1000.0, -1000.0, 1000.0, -1000.0, 0.0, 40.0], "t": [1.0, 0.0, 0.0, 1.0, 0.5, 0.3]}
    for options in ({}, logits):
        loss("bce_with_logits", lambda x, t: F.binary_cross_entropy_with_logits(x, t), **options)
    # By a target of 0 PyTorch's derivative is NaN, where it is -inf.
    loss("kl_div", lambda x, t: F.kl_div(x, t), fields="input x: [2, 3]; target t: [2, 3];", x=[-1.0, -0.3, -2.0, 0.0, -5.0, -1.0],
         t=[0.2, 0.0, 0.8, 1.0, 0.0, 0.3])
    loss("poisson_nll", lambda x, t: F.poisson_nll_loss(x, t), within=(0.1, 3.0))
    loss("gaussian_nll", lambda x, t, v: F.gaussian_nll_loss(x, t, v), ", v",
         "input x: [2, 3]; input t: [2, 3]; input v: [2, 3];", within=(0.1, 2.0))
    loss("gaussian_nll", lambda x, t, v: F.gaussian_nll_loss(x, t, v, full=True), ", v, full = true",
         "input x: [2, 3]; input t: [2, 3]; input v: [2, 3];", within=(0.1, 2.0))
    classes = "input x: [3, 5]; target t: [3] of class(5);"
    extreme = [1000.0, -1000.0, 0.0, 999.0, 1000.0, 0.1, 0.2, 0.3, 0.4, 0.5, -1e4, -1e4, -1e4, -1e4, -1e4]
    loss("cross_entropy", lambda x, t: F.cross_entropy(x, t), "", classes)
    loss("cross_entropy", lambda x, t: F.cross_entropy(x, t), "", classes, x=extreme, t=[1, 4, 0])
    loss("cross_entropy", lambda x, t: F.cross_entropy(x, t), "", "input x: [3, 5]; input t: [3, 5];")
    loss("cross_entropy", lambda x, t: F.cross_entropy(x, t, label_smoothing=0.1), ", label_smoothing = 0.1", classes)
    # Class weights and `ignore_index` normalise over the batch: one sample here.
    weight = torch.tensor([0.5, 2.0, 3.0, 1.0, 0.1])
    text = ", weight = [0.5, 2, 3, 1, 0.1]"
    loss("cross_entropy", lambda x, t: F.cross_entropy(x, t, weight), text, classes, samples=1)
    loss("cross_entropy", lambda x, t: F.cross_entropy(x, t, weight, label_smoothing=0.2),
         text + ", label_smoothing = 0.2", classes, samples=1)
    loss("cross_entropy", lambda x, t: F.cross_entropy(x, t, ignore_index=1), ", ignore_index = 1", classes,
         samples=1, t=[1, 4, 2])
    loss("nll", lambda x, t: F.nll_loss(x, t), "", classes)
    loss("nll", lambda x, t: F.nll_loss(x, t, weight), text, classes, samples=1)
    rows = "input x: [5]; input y: [5];"
    loss("cosine_embedding", lambda x, y: F.cosine_embedding_loss(x, y, torch.tensor(1.0)), fields=rows,
         call="cosine_embedding(x, y, 1)")
    loss("cosine_embedding", lambda x, y: F.cosine_embedding_loss(x, y, torch.tensor(-1.0), margin=-0.5), fields=rows,
         call="cosine_embedding(x, y, -1, margin = -0.5)")
    loss("margin_ranking", lambda x, y: F.margin_ranking_loss(x, y, torch.ones(5), margin=0.7), fields=rows,
         call="margin_ranking(x, y, 1, margin = 0.7)")
    loss("triplet", lambda x, y, z: F.triplet_margin_loss(x[None], y[None], z[None]),
         fields=rows + " input z: [5];", call="triplet(x, y, z)")


def layers():
    def layer(name, dims, arguments, f, parameters, **options):
        case("layers", name, f"input x: {dims};", f"{name}(x{arguments})", f, parameters=parameters, **options)

    layer("dense", [3, 4], ", 2", lambda x, weight, bias: x @ weight + bias,
          {"result.weight": [4, 2], "result.bias": [2]})
    affine = {"result.weight": [4], "result.bias": [4]}
    layer("layer_norm", [3, 4], "", lambda x, weight, bias: F.layer_norm(x, [4], weight, bias), affine)
    layer("layer_norm", [4], "", lambda x, weight, bias: F.layer_norm(x, [4], weight, bias), affine,
          x=[2.0, 2.0, 2.0, 2.0, 1.0, 2.0, 3.0, 5.0])
    layer("layer_norm", [2, 3, 4], ", shape = [3, 4], eps = 0.1, affine = false",
          lambda x: F.layer_norm(x, [3, 4], eps=0.1), {})
    layer("rms_norm", [3, 4], ", eps = 0.01", lambda x, weight: F.rms_norm(x, [4], weight, 0.01),
          {"result.weight": [4]})
    layer("rms_norm", [4], ", affine = false", lambda x: F.rms_norm(x, [4]), {}, x=[0.0] * 4 + [1.0, -2.0, 3.0, 0.5])
    layer("group_norm", [6, 2, 3], ", 3", lambda x, weight, bias: F.group_norm(x, 3, weight, bias),
          {"result.weight": [6], "result.bias": [6]})
    layer("instance_norm", [2, 5], "", lambda x: F.instance_norm(x), {})
    layer("batch_norm", [3, 4], "", lambda x, running_mean, running_var, weight, bias:
          F.batch_norm(x, running_mean.clone(), running_var.clone(), weight, bias, True),
          {"result.running_mean": [3], "result.running_var": [3], "result.weight": [3], "result.bias": [3]}, samples=3)
    case("layers", "embedding", "input t: [5] of class(4);", "embedding(t, 4, 3)", lambda t, weight: F.embedding(t, weight),
         parameters={"result.weight": [4, 3]}, t=[1, 3, 1, 1, 0, 2, 2, 2, 2, 2])

    def attend(x, mask=None, in_proj_weight=None, in_proj_bias=None, out_proj_weight=None, out_proj_bias=None, heads=2):
        x = x.transpose(0, 1)
        y, _ = F.multi_head_attention_forward(
            x, x, x, x.shape[-1], heads, in_proj_weight.T, in_proj_bias, None, None, False, 0.0, out_proj_weight.T,
            out_proj_bias, attn_mask=mask)
        return y.transpose(0, 1)

    weights = {"result.in_proj.weight": [4, 12], "result.in_proj.bias": [12], "result.out_proj.weight": [4, 4],
               "result.out_proj.bias": [4]}
    layer("attention", [3, 4], ", 2", attend, weights)
    mask = torch.triu(torch.full((3, 3), -INF), 1)
    layer("attention", [3, 4], ", 2, causal = true", lambda **a: attend(mask=mask, **a), weights)


def convolutions():
    def layer(name, dims, arguments, f, parameters={}, **options):
        case("convolutions", name, f"input x: {dims};", f"{name}(x{arguments})", f, parameters=parameters, **options)

    layer("conv1d", [2, 9], ", 3, kernel = 2, stride = 3, padding = 1, dilation = 2",
          lambda x, weight, bias: F.conv1d(x, weight, bias, 3, 1, 2), {"result.weight": [3, 2, 2], "result.bias": [3]})
    layer("conv2d", [2, 5, 6], ", 3, kernel = [3, 2]", lambda x, weight, bias: F.conv2d(x, weight, bias),
          {"result.weight": [3, 2, 3, 2], "result.bias": [3]})
    layer("conv2d", [4, 7, 5], ", 6, kernel = [3, 2], stride = [2, 1], padding = [1, 2], dilation = [1, 2], groups = 2",
          lambda x, weight, bias: F.conv2d(x, weight, bias, (2, 1), (1, 2), (1, 2), 2),
          {"result.weight": [6, 2, 3, 2], "result.bias": [6]})
    layer("conv2d", [1, 6, 5], ", 2, kernel = 2, padding = same, bias = false",
          lambda x, weight: F.conv2d(x, weight, padding="same"), {"result.weight": [2, 1, 2, 2]})
    layer("conv_transpose2d", [2, 3, 4], ", 3, kernel = [3, 2]",
          lambda x, weight, bias: F.conv_transpose2d(x, weight, bias),
          {"result.weight": [2, 3, 3, 2], "result.bias": [3]})
    layer("conv_transpose2d", [4, 3, 2],
          ", 6, kernel = [3, 2], stride = [2, 3], padding = [1, 0], output_padding = [1, 0], dilation = [1, 2], groups = 2",
          lambda x, weight, bias: F.conv_transpose2d(x, weight, bias, (2, 3), (1, 0), (1, 0), 2, (1, 2)),
          {"result.weight": [4, 3, 3, 2], "result.bias": [6]})
    ties = [1.0, 1.0, 0.0, 1.0, 1.0, 2.0, NAN, 0.0, 0.0, 0.0, -0.0, 3.0]
    layer("max_pool1d", [2, 9], ", 3, stride = 2, padding = 1, dilation = 2", lambda x: F.max_pool1d(x, 3, 2, 1, 2))
    layer("max_pool2d", [1, 2, 6], ", 2", lambda x: F.max_pool2d(x, 2), x=ties)
    layer("max_pool2d", [2, 5, 7], ", [2, 3], stride = [1, 2], padding = [0, 1]",
          lambda x: F.max_pool2d(x, (2, 3), (1, 2), (0, 1)))
    layer("max_pool2d", [2, 5, 6], ", 2, stride = [2, 4], ceil_mode = true",
          lambda x: F.max_pool2d(x, 2, (2, 4), ceil_mode=True))
    layer("avg_pool2d", [2, 5, 7], ", [2, 3], stride = [1, 2], padding = [0, 1]",
          lambda x: F.avg_pool2d(x, (2, 3), (1, 2), (0, 1)))
    layer("avg_pool2d", [2, 5, 7], ", 3, padding = [1, 0], count_include_pad = false",
          lambda x: F.avg_pool2d(x, 3, None, (1, 0), count_include_pad=False))
    layer("avg_pool2d", [1, 5, 6], ", 3, stride = 2, padding = 1, ceil_mode = true",
          lambda x: F.avg_pool2d(x, 3, 2, 1, ceil_mode=True))
    layer("adaptive_avg_pool2d", [2, 5, 7], ", [2, 3]", lambda x: F.adaptive_avg_pool2d(x, (2, 3)))
    layer("adaptive_avg_pool2d", [2, 4, 2], ", 3", lambda x: F.adaptive_avg_pool2d(x, 3))


def recurrent():
    for kind, gates in (("rnn", 1), ("gru", 3), ("lstm", 4)):
        module = getattr(torch.nn, kind.upper())

        def run(x, weight_ih, weight_hh, bias_ih, bias_hh, flip=False, state=None):
            layer = module(3, 2, batch_first=True)
            values = {"weight_ih_l0": weight_ih.T, "weight_hh_l0": weight_hh.T, "bias_ih_l0": bias_ih, "bias_hh_l0": bias_hh}
            y, _ = torch.func.functional_call(layer, values, (x.flip(1) if flip else x,))
            return y.flip(1) if flip else y

        weights = {"result.weight_ih": [3, 2 * gates], "result.weight_hh": [2, 2 * gates], "result.bias_ih": [2 * gates],
                   "result.bias_hh": [2 * gates]}
        case("recurrent", kind, "input x: [4, 3];", f"{kind}(x, 2)", run, parameters=weights)
        case("recurrent", kind, "input x: [4, 3];", f"{kind}(x, 2, reverse = true)", lambda **a: run(flip=True, **a),
             parameters=weights)


def reductions():
    def reduction(name, dims, arguments, f, **options):
        case("reductions", name, f"input x: {dims};", f"{name}(x{arguments})", f, **options)

    ties = [3.0, 1.0, 3.0, -1.0, 2.0, 2.0, 0.0, -0.0, -5.0, -5.0, -5.0, -5.0]
    for name in ("max", "min"):
        f, along = getattr(torch, "a" + name), getattr(torch, name)
        reduction(name, [3, 4], "", lambda x: f(x, (1, 2)), x=ties)
        reduction(name, [3, 4], ", dim = 0", lambda x: f(x, 1))
    reduction("logsumexp", [3, 4], ", dim = 1", lambda x: torch.logsumexp(x, 2),
              x=[1000.0, -1000.0, 0.0, 999.0, -1e4, -1e4, -1e4, -1e4, 0.3, 0.3, -1.2, 2.5])
    reduction("logsumexp", [3, 4], "", lambda x: torch.logsumexp(x, (1, 2)))
    reduction("variance", [3, 4], ", dim = 1", lambda x: torch.var(x, 2))
    reduction("variance", [3, 4], ", correction = 0", lambda x: torch.var(x, (1, 2), correction=0))
    reduction("std", [2, 3], ", dim = 1", lambda x: torch.std(x, 2), x=[2.0, 2.0, 2.0, 1.0, 2.0, 4.0])
    reduction("norm", [2, 3], ", dim = 1", lambda x: torch.linalg.vector_norm(x, dim=2), x=[0.0, 0.0, 0.0, 1.0, -2.0, 4.0])
    reduction("norm", [2, 3], ", p = 1", lambda x: torch.linalg.vector_norm(x, 1, (1, 2)), x=[0.0, 0.5, 0.0, 1.0, -2.0, 4.0])
    reduction("argmax", [3, 4], ", dim = 1", lambda x: torch.argmax(x, 2).double(), x=ties)
    reduction("cumsum", [3, 4], ", 1", lambda x: torch.cumsum(x, 2))


for family in (elementwise_functions, activations, losses, layers, convolutions, recurrent, reductions):
    family()
for family, cases in files.items():
    with open(f"{__file__.rsplit('/', 1)[0]}/{family}.txt", "w") as file:
        file.write("\n\n".join(cases) + "\n")
