import torch
from distillation_loss import distillation_loss
from torch.nn import functional as F

student = torch.tensor([[1.0, 0.0, 0.0]])
teacher = torch.tensor([[1.0, 3.0, 0.0]])  # disagrees with the label
target = torch.tensor([0])

for alpha in [0.0, 0.5, 1.0]:
    print(alpha, distillation_loss(student, teacher, target, alpha=alpha))
    #> 0.0 tensor(0.5514)
    #> 0.5 tensor(0.8213)
    #> 1.0 tensor(1.0912)
print(F.cross_entropy(student, target))
#> tensor(0.5514)
