import torch.nn.functional as F

from case import POINTS, case


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
case("activations", "glu", f"input x: [{len(POINTS) - 1}];", "glu(x)", lambda x: F.glu(x, 1), x=POINTS[:-1])
rows = [1000.0, -1000.0, 0.0, 999.0, -1e4, -1e4, -1e4, -1e4, 0.3, 0.3, -1.2, 2.5]
for name in ("softmax", "log_softmax"):
    f = getattr(F, name)
    case("activations", name, "input x: [3, 4];", f"{name}(x)", lambda x: f(x, -1), x=rows)
    case("activations", name, "input x: [3, 4];", f"{name}(x, dim = 0)", lambda x: f(x, 1))
