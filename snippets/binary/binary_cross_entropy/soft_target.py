import torch
from torch.nn import functional as F

# 70 % of the annotators said yes
target = torch.full((5,), 0.7, dtype=torch.float64)
input = torch.tensor([0.5, 0.6, 0.7, 0.8, 0.99], dtype=torch.float64)
input.requires_grad_()

loss = F.binary_cross_entropy(input, target, reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), input)
for row in zip(input.tolist(), loss.tolist(), gradient.tolist(), strict=True):
    print("input {:.2f}  loss {:.4f}  gradient {:.4g}".format(*row))
    #> input 0.50  loss 0.6931  gradient -0.8
    #> input 0.60  loss 0.6325  gradient -0.4167
    #> input 0.70  loss 0.6109  gradient 0
    #> input 0.80  loss 0.6390  gradient 0.625
    #> input 0.99  loss 1.3886  gradient 29.29

entropy = torch.distributions.Bernoulli(torch.tensor(0.7)).entropy()
print(f"entropy of the target {entropy:.4f}")
#> entropy of the target 0.6109
