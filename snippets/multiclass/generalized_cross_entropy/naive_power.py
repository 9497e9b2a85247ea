import torch
from generalized_cross_entropy import generalized_cross_entropy

target = torch.tensor([0])


def naive(logits, target, q):
    p = logits.softmax(1)[torch.arange(len(target)), target]
    return ((1 - p**q) / q).mean()


for q, first in [(0.7, -120.0), (1e-6, 1.0)]:
    for loss in [naive, generalized_cross_entropy]:
        logits = torch.tensor([[first, 0.0]], requires_grad=True)
        value = loss(logits, target, q)
        value.backward()
        slope = logits.grad[0, 0]
        print(loss.__name__, q, f"value {value.item():.4f}, slope {slope:.4f}")
        #> naive 0.7 value 1.4286, slope nan
        #> generalized_cross_entropy 0.7 value 1.4286, slope 0.0000
        #> naive 1e-06 value 0.2980, slope -0.2689
        #> generalized_cross_entropy 1e-06 value 0.3133, slope -0.2689
