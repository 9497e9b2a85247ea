import torch
from distillation_loss import DistillationLoss

student = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
teacher = torch.tensor([[5.0, 3.0, -2.0], [1.0, 4.0, 2.0]])
target = torch.tensor([0, 1])

loss = DistillationLoss(temperature=3.0, alpha=0.9)
print(loss(student, teacher, target))
#> tensor(0.9535)
