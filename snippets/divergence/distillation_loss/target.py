import torch
from distillation_loss import distillation_loss

student = torch.tensor([[1.0, 0.0, 0.0]])
teacher = torch.tensor([[3.0, 2.0, -1.0]])

print(distillation_loss(student, teacher, torch.tensor([0])))
#> tensor(0.5215)
print(distillation_loss(student, teacher, alpha=1.0))  # no label needed
#> tensor(0.4915)
try:
    distillation_loss(student, teacher)
except ValueError as error:
    print(error)
    #> without a target alpha must be 1, got 0.5
