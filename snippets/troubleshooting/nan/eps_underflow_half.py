import torch

p = torch.zeros(1, dtype=torch.float16)
eps = torch.tensor(1e-8, dtype=torch.float16)
print("eps", eps.item(), "loss", -torch.log(p + eps).item())
#> eps 0.0 loss inf
smallest = torch.finfo(torch.float16).smallest_normal * torch.finfo(torch.float16).eps
print(f"the smallest above 0: {smallest:.1e}")
#> the smallest above 0: 6.0e-08

# Repair
print(f"{-torch.log(p.float() + 1e-8).item():.4f}")
#> 18.4207
