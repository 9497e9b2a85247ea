import torch
from torch.nn import functional as F

target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.5])


def weighted(input):
    return F.l1_loss(input, target, weight=weight)


def repaired(input):
    loss = F.l1_loss(input, target, reduction="none")
    return (weight * loss).sum() / weight.sum()


def report(name, function):
    input = torch.tensor([2.5, 3.0, 10.0], requires_grad=True)
    loss = function(input)
    (gradient,) = torch.autograd.grad(loss, input)
    print(f"{name:16} {loss:.4f}", gradient.numpy().round(4))
    #> weighted         1.4000 [-0.4  0.   0.2]
    #>   with a device  2.1667 [-0.3333  0.      0.3333]
    #>   default device 2.1667 [-0.3333  0.      0.3333]
    #>   compiled       2.1667 [-0.3333  0.      0.3333]
    #> repaired         1.4000 [-0.4  0.   0.2]
    #>   with a device  1.4000 [-0.4  0.   0.2]
    #>   default device 1.4000 [-0.4  0.   0.2]
    #>   compiled       1.4000 [-0.4  0.   0.2]


for function in [weighted, repaired]:
    report(function.__name__, function)
    with torch.device("cpu"):
        report("  with a device", function)
    torch.set_default_device("cpu")
    report("  default device", function)
    torch.set_default_device(None)
    compiled = torch.compile(function, backend="aot_eager_decomp_partition")
    report("  compiled", compiled)
