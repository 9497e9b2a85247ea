import torch

x = torch.tensor([1e-4], dtype=torch.float16)
weight = torch.tensor([1.0], dtype=torch.float16, requires_grad=True)
loss = (weight * x * 2e-4).sum()  # the true gradient is 2e-8
loss.backward()
print(weight.grad.item())
#> 0.0

# Repair
scale = 2.0**16
weight.grad = None
(weight * x * scale * 2e-4).sum().backward()
print(f"{weight.grad.float().item() / scale:.2g}")
#> 2e-08
