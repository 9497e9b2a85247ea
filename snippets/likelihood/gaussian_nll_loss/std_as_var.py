import torch
from torch.nn import functional as F

target = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
input = torch.zeros(5, dtype=torch.float64)
candidates = torch.linspace(0.5, 3, 2501, dtype=torch.float64).tolist()

wrong = [F.gaussian_nll_loss(input, target, std).item() for std in candidates]
right = [F.gaussian_nll_loss(input, target, std**2).item() for std in candidates]
print("std passed as var:", round(candidates[wrong.index(min(wrong))], 3))
#> std passed as var: 2.0
print("std squared:      ", round(candidates[right.index(min(right))], 3))
#> std squared:       1.414
print("true std:         ", round(target.std(correction=0).item(), 3))
#> true std:          1.414
