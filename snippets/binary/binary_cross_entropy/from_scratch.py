import torch
from torch.nn import functional as F


class Bernoulli(torch.autograd.Function):
    @staticmethod
    def forward(context, input, target):
        context.save_for_backward(input, target)
        yes = input.log().clamp(min=-100)
        no = (1 - input).log().clamp(min=-100)
        return -(target * yes + (1 - target) * no)

    @staticmethod
    def backward(context, gradient):
        input, target = context.saved_tensors
        floor = torch.tensor(1e-12)  # a float32 constant, also for float64 tensors
        variance = torch.maximum(input * (1 - input), floor)
        return gradient * (input - target) / variance, None


def binary_cross_entropy(input, target, weight=None, reduction="mean"):
    loss = Bernoulli.apply(input, target)
    if weight is not None:
        loss = weight * loss
    if reduction == "mean":
        return loss.mean()  # by the number of elements, weight or not
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([0.9, 0.2, 0.0], dtype=torch.float64)  # 0 is certain and wrong
target = torch.tensor([1.0, 0.0, 1.0], dtype=torch.float64)
weight = torch.tensor([1.0, 3.0, 0.5], dtype=torch.float64)

for options in [{}, {"reduction": "sum"}, {"weight": weight}]:
    print(
        f"{binary_cross_entropy(input, target, **options).item():.4f}",
        f"{F.binary_cross_entropy(input, target, **options).item():.4f}",
    )
    #> 33.4428 33.4428
    #> 100.3285 100.3285
    #> 16.9249 16.9249
for function in [binary_cross_entropy, F.binary_cross_entropy]:
    input.grad = None
    function(input.requires_grad_(), target, reduction="sum").backward()
    print([f"{slope:.4g}" for slope in input.grad.tolist()])
    #> ['-1.111', '1.25', '-1e+12']
    #> ['-1.111', '1.25', '-1e+12']
