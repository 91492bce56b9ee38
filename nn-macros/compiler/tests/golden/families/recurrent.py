import torch

from case import case


EXTREME = [1000.0, -1000.0, 0.0, 40.0, -0.0, -3.0, 0.5, -40.0]


def layer(kind, inputs, hidden, expression, f, declarations, biased=True, **options):
    """`f` of a module of PyTorch with these parameters, and of the fields."""
    gates = {"rnn": 1, "gru": 3, "lstm": 4}[kind[:-5] if kind.endswith("_cell") else kind]
    parameters = {"result.weight_ih": [inputs, hidden * gates], "result.weight_hh": [hidden, hidden * gates]}
    if biased:
        parameters |= {"result.bias_ih": [hidden * gates], "result.bias_hh": [hidden * gates]}
    nonlinearity = {"nonlinearity": "relu"} if "relu" in expression else {}
    cell = kind.endswith("_cell")
    name = kind[:-5].upper() + "Cell" if cell else kind.upper()
    module = getattr(torch.nn, name)(inputs, hidden, bias=biased, **nonlinearity, **{} if cell else {"batch_first": True})

    def run(weight_ih, weight_hh, bias_ih=None, bias_hh=None, **fields):
        end = "" if cell else "_l0"
        values = {"weight_ih" + end: weight_ih.T, "weight_hh" + end: weight_hh.T}
        if biased:
            values |= {"bias_ih" + end: bias_ih, "bias_hh" + end: bias_hh}
        return f(lambda *a: torch.func.functional_call(module, values, a), **fields)

    for among in (None, EXTREME):
        case("recurrent", kind, declarations, expression, run, parameters=parameters, among=among, **options)


sequence, step = "input x: [4, 3];", "input x: [3]; input h: [2];"
for kind in ("rnn", "gru", "lstm"):
    layer(kind, 3, 2, f"{kind}(x, 2)", lambda run, x: run(x)[0], sequence)
    layer(kind, 3, 2, f"{kind}(x, 2, reverse = true)", lambda run, x: run(x.flip(1))[0].flip(1), sequence)
    layer(kind, 3, 2, f"{kind}(x, 2, bias = false)", lambda run, x: run(x)[0], sequence, biased=False)
for kind in ("rnn", "gru"):
    layer(kind, 3, 2, f"{kind}(x, 2, initial = h)", lambda run, x, h: run(x, h[None])[0], sequence + " input h: [2];")
    layer(kind, 3, 2, f"{kind}(x, 2, last = true)[1]", lambda run, x: run(x)[1][0], sequence)
    layer(f"{kind}_cell", 3, 2, f"{kind}_cell(x, h, 2)", lambda run, x, h: run(x, h), step)
layer("rnn", 3, 2, "rnn(x, 2, nonlinearity = relu)", lambda run, x: run(x)[0], sequence, within=(0.3, 2.0))
layer("rnn_cell", 3, 2, "rnn_cell(x, h, 2, nonlinearity = relu)", lambda run, x, h: run(x, h), step)
layer("lstm", 3, 2, "lstm(x, 2, initial = (h, c))", lambda run, x, h, c: run(x, (h[None], c[None]))[0],
      sequence + " input h: [2]; input c: [2];")
layer("lstm", 3, 2, "lstm(x, 2, last = true)[1][1]", lambda run, x: run(x)[1][1][0], sequence)
for part in (0, 1):
    layer("lstm_cell", 3, 2, f"lstm_cell(x, (h, c), 2)[{part}]", lambda run, x, h, c: run(x, (h, c))[part],
          step + " input c: [2];")
