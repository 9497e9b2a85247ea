import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0, 0.0]], dtype=torch.float64)
target = torch.tensor([[0.6, 0.4, 0.0, 0.0]], dtype=torch.float64)

smooth = 0.9 * target + 0.1 / 4
print(smooth)
#> tensor([[0.5650, 0.3850, 0.0250, 0.0250]], dtype=torch.float64)
print(F.cross_entropy(input, target, label_smoothing=0.1))
#> tensor(1.0448, dtype=torch.float64)
print(F.cross_entropy(input, smooth))
#> tensor(1.0448, dtype=torch.float64)
