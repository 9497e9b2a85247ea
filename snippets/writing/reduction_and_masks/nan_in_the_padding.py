import torch
from masked_mean import masked_mean

input = torch.tensor([2.0, 3.0, 0.0], requires_grad=True)
target = torch.tensor([1.0, 1.0, float("nan")])  # the third value is missing
mask = ~target.isnan()

multiplied = ((input - target).square() * mask).sum() / mask.sum()
masked = masked_mean((input - target).square(), mask)
filled = masked_mean((input - torch.where(mask, target, 0)).square(), mask)
for name, loss in [("times 0", multiplied), ("masked", masked), ("filled", filled)]:
    (gradient,) = torch.autograd.grad(loss, input)
    print(f"{name:8}", loss.item(), gradient.tolist())
    #> times 0  nan [1.0, 2.0, nan]
    #> masked   2.5 [1.0, 2.0, nan]
    #> filled   2.5 [1.0, 2.0, 0.0]
