import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0, 0.0]], dtype=torch.float64)
one_hot = torch.tensor([[1.0, 0.0, 0.0, 0.0]], dtype=torch.float64)
teacher = torch.tensor([[0.7, 0.2, 0.06, 0.04]], dtype=torch.float64)

from_the_loader = 0.9 * one_hot + 0.1 / 4
twice = F.cross_entropy(input, from_the_loader, label_smoothing=0.1)
print(f"{twice:.4f} {F.cross_entropy(input, one_hot, label_smoothing=0.19):.4f}")
#> 0.6511 0.6511

learned = 0.9 * teacher + 0.1 / 4  # what label_smoothing=0.1 makes of a teacher
print([round(value, 3) for value in learned[0].tolist()])
#> [0.655, 0.205, 0.079, 0.061]
