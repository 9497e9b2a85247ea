import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]], requires_grad=True)
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([0, 2])

for retain in [False, True]:
    options = nn.LinearCrossEntropyOptions(allow_retain_graph=retain)

    @torch.compile(fullgraph=True, backend="eager")
    def loss(input, options=options):
        return F.linear_cross_entropy(input, linear_weight, target, options=options)

    try:
        print(retain, loss(input).detach())
        #> True tensor(2.3254)
    except torch._dynamo.exc.Unsupported as error:
        print(str(error).splitlines()[1].removeprefix("  Explanation: "))
        #> Dynamo does not know how to trace the Python builtin `_warnings.warn`.
