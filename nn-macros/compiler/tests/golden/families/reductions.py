import torch

from case import INF, LARGE, NAN, case


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

large = {"among": LARGE, "tolerance": 1e-11}
for options in ({}, large):
    reduction("sum", [3, 4], "", lambda x: x.sum((1, 2)), **options)
    reduction("sum", [2, 3, 4], ", dim = [0, -1]", lambda x: x.sum((1, 3)), **options)
    reduction("sum", [2, 3], ", dim = 0, keepdim = true", lambda x: x.sum(1, keepdim=True), **options)
    reduction("mean", [3, 4], "", lambda x: x.mean((1, 2)), **options)
    reduction("mean", [2, 3, 4], ", dim = 1", lambda x: x.mean(2), **options)
    reduction("cumsum", [2, 5, 3], ", dim = 1", lambda x: x.cumsum(2), **options)
    case("reductions", "batch_mean", "input x: [2, 3];", "batch_mean(x) * x", lambda x: x.mean(0) * x, samples=3, **options)
for options in ({}, {"among": LARGE, "tolerance": 1e-9}):
    reduction("variance", [2, 3, 4], ", dim = [0, 2]", lambda x: x.var((1, 3)), **options)
    reduction("std", [3, 4], "", lambda x: x.std((1, 2)), **options)
    reduction("std", [3, 4], ", dim = 0, correction = 0", lambda x: x.std(1, correction=0), **options)
reduction("variance", [4], "", lambda x: x.var(1), x=[2.0, 2.0, 2.0, 2.0, 1e8, 1e8 + 1, 1e8 + 2, 1e8 + 3])
for options in ({}, {"within": (-300.0, 300.0)}):
    reduction("prod", [2, 3], "", lambda x: x.flatten(1).prod(1), **options)
zeros = [0.0, 2.0, 3.0, 0.0, -0.0, 5.0, 1.5, 1.0, -1.0, 0.0, 0.0, 0.0]
reduction("prod", [2, 3], ", dim = 1", lambda x: x.prod(2), x=zeros)
reduction("norm", [2, 3, 4], ", dim = [0, 2]", lambda x: torch.linalg.vector_norm(x, dim=(1, 3)))
reduction("norm", [3], "", lambda x: torch.linalg.vector_norm(x, dim=1), x=[1000.0, -1e4, 0.5, 0.0, -0.0, 0.0])
for p, power in (("0", 0), ("0.5", 0.5), ("1", 1), ("1.5", 1.5), ("3", 3), ("3.5", 3.5), ("inf", INF)):
    for options in ({}, {"x": [1000.0, -1000.0, 0.0, -0.0, 0.5, 3.0, 0.0, 0.0, -0.0, 1e-9, 1000.0, -2.0]}):
        reduction("norm", [2, 3], f", p = {p}, dim = 1", lambda x: torch.linalg.vector_norm(x, power, 2), **options)
# The first of equal ones, and the first NaN.
reduction("argmax", [3, 4], "", lambda x: x.flatten(1).argmax(1).double(), x=ties)
reduction("argmax", [2, 3], ", dim = -1", lambda x: x.argmax(2).double(), x=[1.0, NAN, NAN, INF, 2.0, INF])
for name in ("max", "min"):
    f = getattr(torch, "a" + name)
    reduction(name, [2, 3], ", dim = 1", lambda x: f(x, 2), x=[INF, -INF, 2.0, 1.0, NAN, -3.0],
              value_only=True)
reduction("logsumexp", [2, 3], ", dim = 1", lambda x: x.logsumexp(2), x=[-INF, 2.0, 3.0, INF, 1.0, 2.0, -INF, -INF, -INF, NAN, 1.0, INF],
          value_only=True)
