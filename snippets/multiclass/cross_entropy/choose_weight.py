import torch
from torch.nn import functional as F

target = torch.arange(3).repeat_interleave(torch.tensor([900, 90, 10]))
counts = torch.bincount(target, minlength=3)
weight = counts.sum() / (3 * counts)
print("inverse frequency ", weight)
#> inverse frequency  tensor([ 0.3704,  3.7037, 33.3333])
print("its root, milder  ", weight.sqrt())
#> its root, milder   tensor([0.6086, 1.9245, 5.7735])

logits = torch.zeros(3, requires_grad=True)  # a model without features
for _ in range(200):
    loss = F.cross_entropy(logits.expand(1000, 3), target, weight)
    (gradient,) = torch.autograd.grad(loss, logits)
    logits.data -= 3 * gradient
print("what it then says ", logits.softmax(0).detach().numpy().round(3))
#> what it then says  [0.333 0.333 0.333]
corrected = (logits - weight.log()).softmax(0)
print("weights taken back", corrected.detach().numpy().round(3))
#> weights taken back [0.9  0.09 0.01]
