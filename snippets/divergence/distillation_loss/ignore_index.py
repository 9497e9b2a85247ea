import torch
from distillation_loss import distillation_loss

student = torch.tensor([[[1.0, 0.0, 2.0], [0.0, 1.0, 0.0]]])  # (N, C, positions)
teacher = torch.tensor([[[2.0, 0.0, 9.0], [0.0, 3.0, -9.0]]])
target = torch.tensor([[0, 1, -100]])  # the last position is padding

print(distillation_loss(student, teacher, target, reduction="none"))
#> tensor([[0.2093, 0.3371, 0.0000]])
print(distillation_loss(student, teacher, target))
#> tensor(0.2732)
print(distillation_loss(student[..., :2], teacher[..., :2], target[..., :2]))
#> tensor(0.2732)
