import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
variance = torch.full((3,), 2.0)


def tensor(input, target):
    return F.gaussian_nll_loss(input, target, variance)


def constant(input, target):
    return F.gaussian_nll_loss(input, target, 2.0)


def formula(input, target, eps=1e-6):
    clamped = variance.clamp(min=eps)
    var = variance + (clamped - variance).detach()
    return (0.5 * (var.log() + (input - target) ** 2 / var)).mean()


for function in [tensor, constant, formula]:
    compiled = torch.compile(
        function, fullgraph=True, backend="aot_eager_decomp_partition"
    )
    try:
        print(function.__name__, function(input, target), compiled(input, target))
        #> constant tensor(3.3674) tensor(3.3674)
        #> formula tensor(3.3674) tensor(3.3674)
    except RuntimeError as error:
        print(function.__name__, str(error).split("(")[0])
        #> tensor Could not guard on data-dependent expression Eq
