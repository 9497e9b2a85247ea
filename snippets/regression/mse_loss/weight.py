import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.5])

print(f"{input.numel()} elements, weights of sum {weight.sum():g}")
#> 3 elements, weights of sum 2.5
for loss in [F.mse_loss, F.l1_loss, F.huber_loss]:
    total = loss(input, target, weight=weight, reduction="sum")
    mean = loss(input, target, weight=weight)
    print(f"{loss.__name__:10} {total:7.4f} / {total / mean:g} = {mean:.4f}")
    #> mse_loss   18.2500 / 2.5 = 7.3000
    #> l1_loss     3.5000 / 2.5 = 1.4000
    #> huber_loss  2.8750 / 3 = 0.9583

for wrong in [torch.tensor([1.0]), torch.ones(3, 1)]:  # no broadcasting
    try:
        F.mse_loss(input, target, weight=wrong)
    except ValueError as error:
        print(error)
        #> Weights and input must have the same size.
        #> Weights and input must have the same size.
