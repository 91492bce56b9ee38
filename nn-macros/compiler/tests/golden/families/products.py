import torch

from case import LARGE, NAN, case


def product(expression, f, declarations, **options):
    name = expression.split("(")[0]
    case("products", name, declarations, expression, f, **options)
    case("products", name, declarations, expression, f, among=LARGE, tolerance=1e-11, **options)


two = "input x: {}; input y: {};".format
product("dot(x, y)", lambda x, y: (x * y).sum(1), two([5], [5]))
product("outer(x, y)", lambda x, y: x[:, :, None] * y[:, None], two([3], [5]))
product("matmul(x, y)", lambda x, y: x @ y, two([2, 3], [3, 4]))
product("matmul(x, y)", lambda x, y: x @ y, two([5, 2, 3], [5, 3, 4]))
product("matmul(x, y)", lambda x, y: (x[:, None] @ y)[:, 0], two([3], [3, 4]))
product("matmul(x, p)", lambda x, p: x @ p, "input x: [2, 3]; param p: [3, 4];")
product("matmul(p, x)", lambda x, p: p @ x, "input x: [3, 4]; param p: [2, 3];")


def einsum(equation, *dims, shared=None):
    """Operands are x, y, z; the last one may be a parameter. Z is the batch."""
    inputs, _, output = equation.partition("->")
    inputs = inputs.split(",")
    names = "xyz"[:len(inputs)]
    if "->" not in equation:
        output = "".join(sorted(c for c in set("".join(inputs)) if "".join(inputs).count(c) == 1))
    roles = ["param" if name == shared else "input" for name in names]
    letters = ",".join(("Z" if role == "input" else "") + term for role, term in zip(roles, inputs))
    declarations = " ".join(f"{role} {name}: {d};" for role, name, d in zip(roles, names, dims))
    product(f'einsum("{equation}", {", ".join(names)})',
            lambda **a: torch.einsum(f"{letters}->Z{output}", *[a[name] for name in names]), declarations)


einsum("ij,jk->ik", [2, 3], [3, 4])
einsum("ij,jk", [2, 3], [3, 4])
einsum("bij,bjk->bki", [5, 2, 3], [5, 3, 4])
einsum("ii", [3, 3])
einsum("ii->i", [3, 3])
einsum("iji->ij", [3, 2, 3])
einsum("ba", [2, 3])
einsum("ij->", [2, 3])
einsum("i,j,ij->", [2], [3], [2, 3])
einsum("i,i,i->i", [4], [4], [4])
einsum("hi,hio->ho", [3, 4], [3, 4, 5], shared="y")
einsum("ij,jik->i", [3, 2], [2, 3, 4])
einsum("ij,kl->likj", [2, 3], [4, 5])
einsum("iij,jkk->ik", [2, 2, 3], [3, 4, 4])


def total(expression, f, **options):
    fields = "input x: [4]; param p: [2, 3];"
    name = "weights" if "weights" in expression else expression.split("(")[0]
    case("products", name, fields, expression, lambda x, p: torch.stack([f(row, p) for row in x]), **options)


for given in ({}, {"x": [0.0] * 8, "p": [0.0, -0.0] * 3}, {"x": [1000.0, -1000.0, 0.0, 0.5] * 2}):
    total("sum_squares(p, x)", lambda x, p: (x * x).sum() + (p * p).sum(), **given)
    total("sum_abs(p, x)", lambda x, p: x.abs().sum() + p.abs().sum(), **given)
    total("total_norm(p, x)", lambda x, p: torch.linalg.vector_norm(torch.cat([x, p.flatten()])), **given)
    total("total_norm(weights()) * sum(x)", lambda x, p: torch.linalg.vector_norm(p) * x.sum(), **given)


def derivative(u, x):
    return torch.autograd.grad(u.sum(), x, create_graph=True)[0]


points = [-1000.0, -3.0, 0.0, 0.7, 1000.0, -0.2]
one, both = "input x: [3];", "input x: [2]; input y: [2];"
case("products", "grad", one, "grad(tanh(x) * x, x)", lambda x: derivative(torch.tanh(x) * x, x))
case("products", "grad", one, "grad(tanh(x) * x, x)", lambda x: derivative(torch.tanh(x) * x, x), x=points)
case("products", "grad", both, "grad(grad(exp(x) * square(y), x), y)",
     lambda x, y: derivative(derivative(torch.exp(x) * y * y, x), y))
for among in (None, [NAN, 0.0, 1000.0]):
    case("products", "stop_gradient", one, "stop_gradient(x * x) * x", lambda x: (x * x).detach() * x, among=among)


def altered(x, alter):
    """x, whose derivative goes through `alter`."""
    y = x.clone()
    if y.requires_grad:
        y.register_hook(alter)
    return y


for among in (None, [1000.0, 0.0, -0.001, 0.5, -1000.0]):
    case("products", "clip_gradient", one, "square(clip_gradient(x, 0.3))", lambda x: altered(x, lambda g: g.clamp(-0.3, 0.3))**2,
         among=among)
    case("products", "reverse_gradient", one, "square(reverse_gradient(x, scale = 0.5))",
         lambda x: altered(x, lambda g: -0.5 * g)**2, among=among)
