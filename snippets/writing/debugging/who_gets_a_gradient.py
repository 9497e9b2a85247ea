import torch
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict(
    {"used": nn.Linear(2, 2), "frozen": nn.Linear(2, 2), "forgotten": nn.Linear(2, 2)}
)
model["frozen"].requires_grad_(False)
hidden = model["frozen"](model["used"](torch.ones(1, 2)))
hidden.square().mean().backward()

for name, parameter in model.named_parameters():
    norm = "none" if parameter.grad is None else f"{parameter.grad.norm():.3f}"
    print(f"{name:16} requires_grad {parameter.requires_grad!s:5} gradient {norm}")
    #> used.weight      requires_grad True  gradient 0.661
    #> used.bias        requires_grad True  gradient 0.468
    #> frozen.weight    requires_grad False gradient none
    #> frozen.bias      requires_grad False gradient none
    #> forgotten.weight requires_grad True  gradient none
    #> forgotten.bias   requires_grad True  gradient none
