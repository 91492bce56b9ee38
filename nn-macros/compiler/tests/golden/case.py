"""A case: a network, what it reads, the value of `result`, and the gradient of the mean over the samples of
sum(result * weighting). A `*` is a gradient that is nobody's convention: at NaN."""

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
# Any number of these and of their products adds up without rounding.
LARGE = [4096.0, -1000.0, 0.0, -0.0, 2.0**-10, -4096.0, -40.0, 3.0, 1000.0, -(2.0**-10), 0.5, -2.0]
# What arranging elements must not touch.
UNTOUCHED = [INF, -INF, 1e308, -1e308, 5e-324, NAN, 0.0, -0.0, 1.0]
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
         among=None, before="", mode="training", value_only=False, **given):
    """`f` of the fields and parameters by name, batched as PyTorch has them.

    Elements are drawn evenly `within` two numbers, fields' and layers' `among` those of a list if there is one;
    `given` fixes those of a tensor. `before` is text before `result`.
    """
    draw = random.Random(name + expression)

    def number_of(dims, plain):
        """So many elements, each of the list at least once if it is shorter."""
        if among is None:
            return [plain() for _ in range(math.prod(dims))]
        start = draw.randrange(len(among))
        return [among[(start + i) % len(among)] for i in range(math.prod(dims))]

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
        if classes:
            values = given.get(field) or [draw.randrange(classes) for _ in range(count)]
        else:
            values = given.get(field) or number_of([count], lambda: round(draw.uniform(*within), 3))
        tensors[field] = torch.tensor(values).reshape([samples] + dims)
        if classes:
            tensors[field] = tensors[field].long()
        lines.append("field " + field + "".join(" " + number(v) for v in values))
        order.append((field, role == "input" and not classes))
    for field, dims in parameters.items():
        values = given.get(field) or number_of(
            dims, lambda: round(draw.uniform(0.2, 1.5) * draw.choice([1, 1, -1]), 3))
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
    lines.append("value" + "".join(" " + number(v) for v in result.detach().flatten()))
    loss = (result * weighting).sum() / samples
    if loss.requires_grad and not value_only:
        for field, d in zip(leaves, torch.autograd.grad(loss, [tensors[field] for field in leaves], allow_unused=True)):
            x = tensors[field].detach().flatten()
            d = torch.zeros_like(x) if d is None else d.flatten()
            y = result.detach().flatten() if result.numel() == x.numel() else x
            skipped = [math.isnan(a) or math.isnan(b) for a, b in zip(x, y)]
            lines.append("gradient " + field + "".join(" *" if skip else " " + number(b) for skip, b in zip(skipped, d)))
    network = f"{declarations} {before}let result = {expression};"
    network = re.sub(r"(param \w+: \[[^\]]*\])", r"\1 = zeros()", network)
    weighting = f"input weighting: {dims};"
    files.setdefault(family, []).append("\n".join(
        [f"case {name}",
         f"network #[dtype(f64)] network Case {{ {network} {weighting} loss = sum(result * weighting); }}", f"samples {samples}",
         f"tolerance {tolerance}"] + ["mode inference"] * (mode == "inference") + lines))
