import torch
from distillation_loss import distillation_loss
from torch.nn import functional as F

student = torch.tensor([[1.0, 0.0, 0.0], [0.5, 2.0, -1.0]], dtype=torch.float64)
teacher = torch.tensor([[1.0, 3.0, 0.0], [0.0, 2.5, 0.5]], dtype=torch.float64)
T = 4.0

print(distillation_loss(student, teacher, temperature=T, alpha=1.0))
#> tensor(0.6770, dtype=torch.float64)
softened = F.log_softmax(student / T, dim=1), F.softmax(teacher / T, dim=1)
print(T**2 * F.kl_div(*softened, reduction="batchmean"))
#> tensor(0.6770, dtype=torch.float64)
