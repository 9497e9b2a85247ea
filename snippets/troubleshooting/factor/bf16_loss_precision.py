import torch
from torch.nn import functional as F

near = torch.tensor([7.01, 7.03, 7.05]).bfloat16()
print(near.tolist(), near.diff().tolist())
#> [7.0, 7.03125, 7.0625] [0.03125, 0.03125]
total = torch.tensor(0.0, dtype=torch.bfloat16)
for _ in range(1000):
    total += 1.0
print(total.item())
#> 256.0
logits = torch.tensor([[2.0, 1.9, 0.3]]).bfloat16()
print(F.cross_entropy(logits, torch.tensor([1])).item())
#> 0.83984375

# Repair
print(f"{F.cross_entropy(logits.float(), torch.tensor([1])).item():.6f}")
#> 0.836931
print(sum(1.0 for _ in range(1000)))
#> 1000.0
