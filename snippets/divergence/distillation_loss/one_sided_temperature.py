import torch
from distillation_loss import distillation_loss
from torch.nn import functional as F

teacher = torch.tensor([[3.0, 1.0, 0.0]])
student = teacher.clone()  # perfect
t = 4.0

log_q = student.log_softmax(1)  # forgot to divide
wrong = t**2 * F.kl_div(log_q, (teacher / t).softmax(1), reduction="batchmean")
print(f"{wrong:.4f}")
#> 6.1902
print(f"{distillation_loss(student, teacher, temperature=t, alpha=1.0):.4f}")
#> 0.0000
