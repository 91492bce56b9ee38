import torch
import torch.nn.functional as F

from case import INF, NAN, POINTS, POSITIVE, UNIT, case


def elementwise(name, f, points=POINTS, call=None, tolerance=1e-12):
    case("elementwise", name, f"input x: [{len(points)}];", call or f"{name}(x)", lambda x: f(x), x=points,
         tolerance=tolerance)


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
# At infinity PyTorch's derivative is NaN, of the side that is not taken.
case("elementwise", "where", pair, "where(less(x, y), x * x, y)", lambda x, y: torch.where(x < y, x * x, y),
     **{**ties, "x": ties["x"][:-1] + [1000.0]})
case("elementwise", "where", pair, "where(x, y, x + 1)", lambda x, y: torch.where(x != 0, y, x + 1), among=POINTS)
case("elementwise", "division", pair, "x / y", lambda x, y: x / y)
elementwise("floor", torch.floor, POINTS + [0.5, -1.5, 1e300, INF])
elementwise("round", torch.round, POINTS + [0.5, 1.5, 2.5, -1.5, 4503599627370497.5, INF])
