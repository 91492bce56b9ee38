import torch
import torch.nn.functional as F

from case import INF, LARGE, case


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

def attend(x, mask=None, padding=None, in_proj_weight=None, in_proj_bias=None, out_proj_weight=None, out_proj_bias=None, heads=2):
    x = x.transpose(0, 1)
    y, _ = F.multi_head_attention_forward(
        x, x, x, x.shape[-1], heads, in_proj_weight.T, in_proj_bias, None, None, False, 0.0, out_proj_weight.T,
        out_proj_bias, attn_mask=mask,
        key_padding_mask=padding)
    return y.transpose(0, 1)

weights = {"result.in_proj.weight": [4, 12], "result.in_proj.bias": [12], "result.out_proj.weight": [4, 4],
           "result.out_proj.bias": [4]}
layer("attention", [3, 4], ", 2", attend, weights)
mask = torch.triu(torch.full((3, 3), -INF), 1)
layer("attention", [3, 4], ", 2, causal = true", lambda **a: attend(mask=mask, **a), weights)
padding = torch.tensor([[False, True, False]] * 2)
layer("attention", [3, 4], ", 2, key_padding_mask = [0, 1, 0]", lambda **a: attend(padding=padding, **a), weights)

# Far out, with rows of equal numbers and of zeros.
LEVELS = [1000.0, -1000.0, 0.0, 40.0, 7.0, 7.0, 7.0, 7.0, 0.0, 0.0, 0.0, 0.0, 1e-9, -1e-9, 1e-9, 0.0, 1e6, 1e6, 1e6, 1e6 + 1,
          -3.0, 0.5, 2.0, 0.1]
layer("dense", [3, 4], ", 2", lambda x, weight, bias: x @ weight + bias, {"result.weight": [4, 2], "result.bias": [2]},
      among=LARGE, tolerance=1e-11)
layer("dense", [4], ", 2, bias = false", lambda x, weight: x @ weight, {"result.weight": [4, 2]})
layer("layer_norm", [3, 4], "", lambda x, weight, bias: F.layer_norm(x, [4], weight, bias), affine, x=LEVELS, tolerance=1e-9)
layer("layer_norm", [3, 4], ", bias = false", lambda x, weight: F.layer_norm(x, [4], weight), {"result.weight": [4]})
layer("rms_norm", [3, 4], ", eps = 0.01", lambda x, weight: F.rms_norm(x, [4], weight, 0.01), {"result.weight": [4]}, x=LEVELS)
layer("rms_norm", [4, 2, 3], ", shape = [2, 3]", lambda x, weight: F.rms_norm(x, [2, 3], weight), {"result.weight": [2, 3]})
layer("group_norm", [6, 2], ", 2", lambda x, weight, bias: F.group_norm(x, 2, weight, bias),
      {"result.weight": [6], "result.bias": [6]}, x=LEVELS, tolerance=1e-9)
layer("group_norm", [6], ", groups = 2, eps = 0.01, affine = false", lambda x: F.group_norm(x, 2, eps=0.01), {})
layer("instance_norm", [3, 4], ", affine = true", lambda x, weight, bias: F.instance_norm(x, weight=weight, bias=bias),
      {"result.weight": [3], "result.bias": [3]}, x=LEVELS, tolerance=1e-9)


def batch_norm(training):
    return lambda x, running_mean, running_var, weight=None, bias=None, eps=1e-5: F.batch_norm(
        x, running_mean.clone(), running_var.clone(), weight, bias, training, eps=eps)


stored = {"result.running_mean": [3], "result.running_var": [3]}
scaled = {**stored, "result.weight": [3], "result.bias": [3]}
for mode in ("training", "inference"):
    in_training = mode == "training"
    layer("batch_norm", [3, 2], ", affine = false", batch_norm(in_training), stored, samples=3, mode=mode)
    layer("batch_norm", [3], "", batch_norm(in_training), scaled, samples=5, mode=mode)
    layer("batch_norm", [3, 4], "", batch_norm(in_training), scaled, x=LEVELS, mode=mode, tolerance=1e-9,
          **{"result.running_var": [0.0, 1e6, 1e-9], "result.running_mean": [0.0, 1000.0, -7.0]})
layer("batch_norm", [2, 4], ", track = false, affine = false", lambda x: F.batch_norm(x, None, None, training=True), {})


# A row that is left out gets zeros, and its derivative is 0.
for options in ({}, {"result.weight": [1000.0, -1000.0, 0.0, -0.0, 0.0, 0.0, 1e300, 0.5, 3.0, 1e-300, 1.0, 2.0]}):
    zero = options.get("result.weight", [0.5, -0.7, 1.2, 0.1, 0.0, 0.0, 0.0, 0.3, -1.1, 0.9, 0.2, 0.4])
    zero = zero[:3] + [0.0] * 3 + zero[6:]
    case("layers", "embedding", "input t: [5] of class(4);", "embedding(t, 4, 3, padding_idx = 1)",
         lambda t, weight: F.embedding(t, weight, 1), parameters={"result.weight": [4, 3]}, t=[1, 3, 1, 1, 0, 2, 2, 2, 2, 2],
         **{"result.weight": zero})
    case("layers", "embedding", "input t: [5] of class(4); param p: [4, 3];", "embedding(t, p)",
         lambda t, p: F.embedding(t, p), t=[1, 3, 1, 1, 0, 2, 2, 2, 2, 2], p=options.get("result.weight"))

layer("prelu", [3, 5], ", num_parameters = 3", lambda x, weight: F.prelu(x, weight), {"result.weight": [3]}, among=LARGE)
ORDINARY_AND_FAR = (None, [1000.0, -1000.0, 0.0, -0.0, 40.0, 0.5])
for among in ORDINARY_AND_FAR:
    # Whatever the mask: what is kept is x/(1 - p), what is not is 0.
    case("layers", "dropout", "input x: [40];", "where(equal(y, 0), x / (1 - 0.3), y)", lambda x: torch.where(
        (y := F.dropout(x, 0.3, True)) == 0, x / (1 - 0.3), y), before="let y = dropout(x, 0.3); ", among=among)
    case("layers", "dropout", "input x: [5];", "dropout(x, 0.3)", lambda x: F.dropout(x, 0.3, False), mode="inference",
         among=among)
    case("layers", "dropout", "input x: [5];", "dropout(x, p = 0.0)", lambda x: F.dropout(x, 0.0, True), among=among)
    layer("attention", [3, 4], ", 2", attend, weights, among=among, tolerance=1e-10)


def waves(x):
    """Vaswani's formula: PyTorch has no encoding of its own."""
    time, width = x.shape[1:]
    angles = torch.arange(time)[:, None] / 10000 ** (torch.arange(width) // 2 * 2 / width)
    return x + torch.where(torch.arange(width) % 2 == 0, angles.sin(), angles.cos())


for among in ORDINARY_AND_FAR:
    layer("position_encoding", [5, 6], "", waves, {}, among=among)
    layer("position_encoding", [30, 3], "", waves, {}, samples=1, among=among)

for tokens in ([1, 3, 1, 1, 0, 2, 2, 2, 2, 2], [3] * 10):
    case("layers", "one_hot", "input t: [5] of class(4);", "one_hot(t)", lambda t: F.one_hot(t, 4).double(), t=tokens)
    case("layers", "one_hot", "input t: [5] of class(4); param p: [4, 3];", "matmul(one_hot(t), p)",
         lambda t, p: F.one_hot(t, 4).double() @ p, t=tokens)
    case("layers", "one_hot", "input t: [5] of class(4); param p: [3, 4];", "matmul(one_hot(t), transpose(p))",
         lambda t, p: F.one_hot(t, 4).double() @ p.T, t=tokens)
