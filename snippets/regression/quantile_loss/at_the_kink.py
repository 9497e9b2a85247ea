import torch
from quantile_loss import quantile_loss

target = torch.tensor([10.0], dtype=torch.float64)
input = target.clone().requires_grad_()  # exactly right
q = 0.9

error = target - input
spellings = {
    "maximum": torch.maximum(q * error, (q - 1) * error),
    "absolute value": 0.5 * error.abs() + (q - 0.5) * error,
    "where": torch.where(error >= 0, q * error, (q - 1) * error),
    "quantile_loss": quantile_loss(input, target, q),
}
for name, loss in spellings.items():
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(f"{name:15}{gradient.item() + 0:5.1f}")
    #> maximum         -0.4
    #> absolute value  -0.4
    #> where           -0.9
    #> quantile_loss    0.0
