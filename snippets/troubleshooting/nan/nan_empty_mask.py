import torch

loss = torch.tensor([0.5, 2.0], requires_grad=True)
mask = torch.tensor([False, False])
print(loss[mask].mean().item())
#> nan

# Repair
mean = loss[mask].sum() / mask.sum().clamp(min=1)
mean.backward()
print(mean.item(), loss.grad.tolist())
#> 0.0 [0.0, 0.0]
