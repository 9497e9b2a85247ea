from textwrap import fill

import torch
from torch.nn import functional as F

first, second = torch.tensor([[0.9], [0.2]]), torch.tensor([[0.5], [0.8]])  # (N, 1)
target = torch.tensor([1.0, 1.0])  # (N,)

for call in [
    lambda: F.margin_ranking_loss(first, second, target),
    lambda: F.margin_ranking_loss(first[:, 0], second[:, 0], torch.tensor(1.0)),
    lambda: F.margin_ranking_loss(first[:, 0], second[:, 0], torch.ones(3)),
    lambda: F.margin_ranking_loss(first[:, 0], second[:, 0], 1),
]:
    try:
        call()
    except (RuntimeError, AttributeError) as error:
        print(fill(str(error), 76))
        #> margin_ranking_loss : All input tensors should have same dimension but got
        #> sizes: input1: torch.Size([2, 1]), input2: torch.Size([2, 1]), target:
        #> torch.Size([2])
        #> margin_ranking_loss : All input tensors should have same dimension but got
        #> sizes: input1: torch.Size([2]), input2: torch.Size([2]), target:
        #> torch.Size([])
        #> The size of tensor a (3) must match the size of tensor b (2) at non-
        #> singleton dimension 0
        #> 'int' object has no attribute 'dim'

# Repair
print(F.margin_ranking_loss(first.squeeze(1), second.squeeze(1), target))
#> tensor(0.3000)
