import torch.nn.functional as F

from case import LARGE, NAN, case


def layer(name, dims, arguments, f, parameters={}, **options):
    """Ordinary numbers, or those of `options`, and large ones."""
    for option in (options, {"among": LARGE, "tolerance": 1e-10}):
        case("convolutions", name, f"input x: {dims};", f"{name}(x{arguments})", f, parameters=parameters, **option)


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
layer("global_avg_pool", [2, 3, 4], "", lambda x: x.mean((2, 3)))
layer("global_avg_pool", [3, 5], "", lambda x: x.mean(2))
# Equal sizes on all axes, and steps that leave over every remainder.
layer("conv2d", [3, 3, 3], ", 3, kernel = 3, padding = 1", lambda x, weight, bias: F.conv2d(x, weight, bias, 1, 1),
      {"result.weight": [3, 3, 3, 3], "result.bias": [3]})
for length in (8, 9, 10, 11):
    layer("conv1d", [2, length], ", 2, kernel = 4, stride = 4", lambda x, weight, bias: F.conv1d(x, weight, bias, 4),
          {"result.weight": [2, 2, 4], "result.bias": [2]})
