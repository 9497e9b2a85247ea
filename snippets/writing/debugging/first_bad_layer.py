import torch
from torch import nn


class Log(nn.Module):
    def forward(self, x):
        return x.log()


model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), Log(), nn.Linear(2, 1))
nn.init.eye_(model[0].weight)
nn.init.zeros_(model[0].bias)


def report(name):
    def hook(module, args, output):
        if args[0].isfinite().all() and not output.isfinite().all():
            print(f"layer {name}, {type(module).__name__}: {output.tolist()}")
            #> layer 2, Log: [[0.0, -inf]]

    return hook


handles = [
    layer.register_forward_hook(report(name)) for name, layer in model.named_children()
]
model(torch.tensor([[1.0, -1.0]]))
for handle in handles:
    handle.remove()
