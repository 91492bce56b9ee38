import torch
import torch.nn.functional as F

from case import UNTOUCHED, case


def shape(expression, f, dims, more="", **options):
    """Ordinary elements, and those that arithmetic would change."""
    name = expression.split("(")[0]
    for among in (None, UNTOUCHED):
        case("shapes", name, f"input x: {dims};{more}", expression, f, among=among, **options)


shape("flatten(x)", lambda x: x.flatten(1), [2, 3])
shape("reshape(x, [3, -1])", lambda x: x.reshape(-1, 3, 4), [2, 6])
shape("transpose(x)", lambda x: x.transpose(-2, -1), [2, 3])
shape("transpose(x, 0, 2)", lambda x: x.transpose(1, 3), [2, 3, 4])
shape("permute(x, [2, 0, 1])", lambda x: x.permute(0, 3, 1, 2), [2, 3, 4])
shape("broadcast(x, [2, 3, 4])", lambda x: x[:, None].expand(-1, 2, 3, 4), [3, 1])
shape("squeeze(x)", lambda x: x.reshape(-1, 3), [1, 3, 1])
shape("squeeze(x, -1)", lambda x: x.squeeze(-1), [1, 3, 1])
shape("squeeze(x, [0, 2])", lambda x: x.squeeze((1, 3)), [1, 3, 1, 1])
shape("unsqueeze(x, 1)", lambda x: x.unsqueeze(2), [2, 3])
shape("unsqueeze(x, -1)", lambda x: x.unsqueeze(-1), [2, 3])
shape("repeat(x, [3, 2])", lambda x: x.repeat(1, 3, 2), [2, 3])
shape("repeat(x, [2, 1, 3])", lambda x: torch.stack([sample.repeat(2, 1, 3) for sample in x]), [2, 3])
shape("reverse(x, 0)", lambda x: x.flip(1), [5, 3])
shape("reverse(x, [0, -1])", lambda x: x.flip(1, -1), [2, 3, 4])

pair = " input y: [1, 3];"
shape("concat(x, y)", lambda x, y: torch.cat([x, y], 1), [2, 3], pair)
shape("concat((x, y, x), dim = -1)", lambda x, y: torch.cat([x, y, x], 2), [2, 3], " input y: [2, 2];")
pair = " input y: [2, 3];"
shape("stack(x, y)", lambda x, y: torch.stack([x, y], 1), [2, 3], pair)
shape("stack(x, y, x, dim = -1)", lambda x, y: torch.stack([x, y, x], -1), [2, 3], pair)
shape("split(x, 2)[2]", lambda x: x.split(2, 1)[2], [5, 3])
shape("split(x, [1, 3, 1], dim = -1)[1]", lambda x: x.split([1, 3, 1], -1)[1], [2, 5])
shape("slice(x, 1, 4)", lambda x: x[:, 1:4], [5, 3])
shape("slice(x, 1, -1, dim = 1, step = 2)", lambda x: x[:, :, 1:-1:2], [2, 7])
shape("pad(x, [1, 2])", lambda x: F.pad(x, [1, 2]), [2, 3])
shape("pad(x, [1, 0], value = 1.5)", lambda x: F.pad(x, [1, 0], value=1.5), [2, 3])
shape("pad(x, [-1, 2, 1, -1], value = -0.5)", lambda x: F.pad(x, [-1, 2, 1, -1], value=-0.5), [2, 5])
for mode in ("reflect", "replicate", "circular"):
    shape(f"pad(x, [1, 3, 2, 0], mode = {mode})", lambda x: F.pad(x[:, None], [1, 3, 2, 0], mode)[:, 0], [3, 5])
    shape(f"pad(x, [2, 1], mode = {mode})", lambda x: F.pad(x[:, None], [2, 1], mode)[:, 0], [4])
shape("pad(x, [0, 4, 5, 0], mode = replicate)", lambda x: F.pad(x[:, None], [0, 4, 5, 0], "replicate")[:, 0], [2, 3])
