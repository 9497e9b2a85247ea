import torch
from torch.nn import functional as F

input = torch.tensor([[0.5, 0.3, 0.2]], requires_grad=True)
target = torch.tensor([[0.7, 0.3, 0.0]], requires_grad=True)

loss = F.kl_div(input.log(), target, reduction="batchmean")
by_input, by_target = torch.autograd.grad(loss, [input, target])
print(f"{loss.item():.4f}", by_input, by_target)
#> 0.2355 tensor([[-1.4000, -1.0000, -0.0000]]) tensor([[1.3365, 1.0000,    nan]])

log_target = target.detach().log()  # log 0 is -inf
options = {"reduction": "batchmean", "log_target": True}
print(F.kl_div(input.log(), log_target, **options).item())
#> nan
print(f"{F.kl_div(input.log(), log_target.clamp(min=-100), **options).item():.4f}")
#> 0.2355
