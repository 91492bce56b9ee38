"""Writes pytorch.safetensors, a model as PyTorch stores it, and prints what it computes.

pip install torch safetensors numpy; python pytorch.py
"""

import torch
from safetensors.torch import save_file
from torch import nn

torch.manual_seed(7)


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.edges = nn.Conv2d(1, 2, 3)
        self.norm = nn.BatchNorm2d(2)
        self.hidden = nn.Linear(32, 3)
        self.tokens = nn.Embedding(7, 4)
        self.look = nn.MultiheadAttention(4, 2, batch_first=True)
        self.memory = nn.LSTM(4, 3, batch_first=True)

    def forward(self, image, text):
        seen = torch.relu(self.norm(self.edges(image))).flatten(1)
        letters = self.tokens(text)
        looked, _ = self.look(letters, letters, letters)
        return self.hidden(seen), self.memory(looked)[0][:, -1]


model = Reader()
with torch.no_grad():
    model.norm.running_mean.copy_(torch.tensor([0.1, -0.2]))
    model.norm.running_var.copy_(torch.tensor([0.5, 2.0]))
    for bias in [model.look.in_proj_bias, model.look.out_proj.bias]:
        bias.uniform_(-0.5, 0.5)
model.eval()
image = (torch.arange(36.0).reshape(1, 1, 6, 6) * 5 % 7) / 8
text = torch.tensor([[3, 0, 6, 1]])
with torch.no_grad():
    shown, said = model(image, text)
print("shown", [f"{x:.7f}" for x in shown[0].tolist()])
print("said", [f"{x:.7f}" for x in said[0].tolist()])
save_file(model.state_dict(), "pytorch.safetensors", {"format": "pt"})
