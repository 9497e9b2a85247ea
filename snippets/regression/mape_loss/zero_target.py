import torch
from mape_loss import mape_loss

input = torch.tensor([0.3, 90.0, 11.0], requires_grad=True)
target = torch.tensor([0.0, 100.0, 10.0])  # nothing was sold on the first day

loss = mape_loss(input, target)
(gradient,) = torch.autograd.grad(loss, input)
print(f"eps 1e-7: {loss.item():.1f}", gradient)
#> eps 1e-7: 1000000.0 tensor([ 3.3333e+06, -3.3333e-03,  3.3333e-02])

kept = target > 0
print(f"without zeros: {mape_loss(input[kept], target[kept]).item():.3f}")
#> without zeros: 0.100
print(f"floor of 5: {mape_loss(input, target, eps=5.0).item():.3f}")
#> floor of 5: 0.087
share = (input - target).abs().sum() / target.abs().sum()
print(f"sum of errors / sum of targets: {share.item():.3f}")
#> sum of errors / sum of targets: 0.103
