import torch
import torch.nn.functional as F

from case import INF, NAN, case


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
# PyTorch takes the weights' mean over the rows that count, of which there are none here.
loss("cross_entropy", lambda x, t: F.cross_entropy(x, t, ignore_index=1), ", ignore_index = 1",
     "input x: [2, 3]; target t: [2] of class(3);", samples=1, t=[1, 1])
loss("cross_entropy", lambda x, t: F.cross_entropy(x, t), "", "input x: [3]; target t: class(3);",
     x=[-INF, 0.0, 1.0, 1e300, 0.0, -1e300], t=[2, 0])
for options in ({"x": extreme, "t": [1, 4, 0]}, {"x": [-INF, -1.0, -1e300, 0.0, -0.0] * 3, "t": [1, 3, 2]}):
    loss("nll", lambda x, t: F.nll_loss(x, t), "", classes, **options)
    loss("nll", lambda x, t: F.nll_loss(x, t, ignore_index=3), ", ignore_index = 3", classes, samples=1, **options)

positive = torch.tensor([0.5, 2.0, 3.0])
for options in ({}, logits):
    loss("bce_with_logits", lambda x, t: F.binary_cross_entropy_with_logits(x, t, positive), ", weight = [0.5, 2, 3]",
         fields="input x: [3]; input t: [3];", **options)
    loss("bce_with_logits", lambda x, t: F.binary_cross_entropy_with_logits(x, t, pos_weight=positive),
         ", pos_weight = [0.5, 2, 3]", "input x: [3]; target t: [3];", **options)
loss("bce", lambda x, t: F.binary_cross_entropy(x, t, positive), ", weight = [0.5, 2, 3]",
     "input x: [3]; input t: [3];", **probabilities)

loss("kl_div", lambda x, t: F.kl_div(x, t, log_target=True), ", log_target = true", x=[-1.0, -0.3, -2.0, 0.0, -500.0, -1.0],
     t=[-0.5, -1000.0, 0.0, -3.0, -1.0, -40.0])
counts = {"x": [-700.0, 0.0, 6.0, -3.0, 20.0, 0.5], "t": [0.0, 1.0, 1000.0, 2.0, 0.0, 3.0]}
rates = {"x": [0.0, 1e-9, 1000.0, 0.5, 3.0, 1e6], "t": [0.0, 1.0, 1000.0, 0.0, 2.0, 1e6]}
targets = "input x: [2, 3]; target t: [2, 3];"
loss("poisson_nll", lambda x, t: F.poisson_nll_loss(x, t), fields=targets, **counts)
loss("poisson_nll", lambda x, t: F.poisson_nll_loss(x, t, full=True), ", full = true", targets, **counts)
loss("poisson_nll", lambda x, t: F.poisson_nll_loss(x, t, log_input=False), ", log_input = false", targets, **rates)
loss("poisson_nll", lambda x, t: F.poisson_nll_loss(x, t, log_input=False, eps=0.1), ", log_input = false, eps = 0.1",
     targets, **rates)
# A variance below eps gets the derivative at eps.
loss("gaussian_nll", lambda x, t, v: F.gaussian_nll_loss(x, t, v, eps=0.1), ", v, eps = 0.1",
     "input x: [2, 3]; input t: [2, 3]; input v: [2, 3];", x=[1.0, 0.0, 1000.0, -1000.0, 0.5, 2.0],
     t=[1.0, 0.0, -1000.0, 0.0, 0.5, 1.0], v=[0.0, 0.05, 0.1, 1e6, 1e-9, 1000.0])

# Formulas of PyTorch's operations: it has the first as `multi_margin_loss` and `hinge_embedding_loss` of another form, the
# second in torchvision, the third nowhere.
signs = {"x": [1.0, -1.0, 1000.0, -1000.0, 0.0, 0.3], "t": [1.0, 1.0, -1.0, -1.0, 1.0, -1.0]}
for options in ({"x": [0.4, -1.7, 2.0, 0.1, -0.6, 1.3], "t": signs["t"]}, signs):
    loss("hinge", lambda x, t: F.relu(1 - t * x).mean(), **options)
    loss("hinge", lambda x, t: F.relu(0.3 - t * x).mean(), ", margin = 0.3", **options)


def focal(x, t, alpha=0.25, gamma=2.0):
    p = torch.sigmoid(x)
    cross = F.binary_cross_entropy_with_logits(x, t, reduction="none")
    loss = cross * (1 - (p * t + (1 - p) * (1 - t))) ** gamma
    return ((alpha * t + (1 - alpha) * (1 - t)) * loss if alpha >= 0 else loss).mean()


# torchvision's 1 - p loses what is small: its derivative is good to 1e-9 far out.
binary = {"x": [0.0, 0.5, -2.0, 3.0, 0.1, -0.7], "t": [1.0, 0.0, 0.0, 1.0, 1.0, 0.0]}
for options in (binary, {"tolerance": 1e-9, **logits, "t": [1.0, 0.0, 0.0, 1.0, 0.0, 1.0]}):
    loss("focal", focal, fields=targets, **options)
    loss("focal", lambda x, t: focal(x, t, 0.7), ", alpha = 0.7", targets, **options)
    loss("focal", lambda x, t: focal(x, t, -1, 3), ", alpha = -1, gamma = 3", targets, **options)

alike = {"x": [1.0, 2.0, 0.0, 0.0, 1000.0, 1000.0], "y": [1.0, 2.0, 0.0, 3.0, -1000.0, 0.0]}
two = "input x: [2]; input y: [2];"
for options in ({}, {**alike, "t": [1.0, 0.0, 0.0]}, {**alike, "t": [0.0, 1.0, 1.0]}):
    loss("contrastive", lambda x, y, t, margin=1: 0.5 * (
             t * ((x - y) ** 2).sum() + (1 - t) * F.relu(margin - torch.linalg.vector_norm(x - y)) ** 2),
         fields=two + " target t: [];", call="contrastive(x, y, t)", **options)
loss("contrastive", lambda x, y, t: 0.5 * (
         t * ((x - y) ** 2).sum() + (1 - t) * F.relu(5 - torch.linalg.vector_norm(x - y)) ** 2),
     fields=two + " target t: [];", call="contrastive(x, y, t, margin = 5)")
apart = {"x": [0.0, 0.0, 1000.0, -1000.0, 1.0, 1.0], "y": [1.0, 2.0, 3.0, 0.5, 1e-9, 1e-9]}
for target in (1, -1):
    # The 1e-12 of PyTorch's squared lengths is rounded to f32.
    loss("cosine_embedding", lambda x, y: F.cosine_embedding_loss(x, y, torch.tensor(float(target)), margin=-0.5),
         fields=two, call=f"cosine_embedding(x, y, {target}, margin = -0.5)", tolerance=1e-8, **apart)
    for options in ({}, {"x": [1000.0, 0.0, 2.0, 2.0, -0.0, 3.0], "y": [-1000.0, 0.0, 2.0, 1.0, 0.0, 3.5]}):
        loss("margin_ranking", lambda x, y: F.margin_ranking_loss(x, y, torch.full([3], float(target)), margin=0.5),
             fields="input x: [3]; input y: [3];", call=f"margin_ranking(x, y, {target}, margin = 0.5)", **options)
three = "input x: [3]; input y: [3]; input z: [3];"
far = {"x": [1000.0, 0.0, -1000.0, 1.0, 2.0, 3.0], "y": [-1000.0, 0.0, 0.5, 1.0, 2.0, 3.0],
       "z": [0.0, 0.0, 0.0, 1.0, 2.0, 3.0]}
for options in ({}, far):
    for settings, values in ((", margin = 5", {"margin": 5}), (", margin = 5, p = 1", {"margin": 5, "p": 1}),
                             (", margin = 5, p = 3", {"margin": 5, "p": 3}),
                             (", margin = 5, swap = true", {"margin": 5, "swap": True})):
        loss("triplet", lambda x, y, z: F.triplet_margin_loss(x[None], y[None], z[None], **values), fields=three,
             call=f"triplet(x, y, z{settings})", tolerance=1e-11, **options)
for options in ({}, {"x": [1.0, 3.0, 3.0, NAN, INF, 2.0, INF, 0.0, -0.0], "t": [2, 0, 0]}):
    loss("accuracy", lambda x, t: (x.argmax() == t).double(), fields="input x: [3]; target t: class(3);", **options)
