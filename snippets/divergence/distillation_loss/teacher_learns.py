import torch
from distillation_loss import distillation_loss
from torch.nn import functional as F

student = torch.tensor([[1.0, 0.0]], requires_grad=True)
teacher = torch.tensor([[3.0, 0.0]], requires_grad=True)

F.kl_div(student.log_softmax(1), teacher.softmax(1), reduction="batchmean").backward()
print(teacher.grad)  # the teacher is pulled towards its student
#> tensor([[ 0.0904, -0.0904]])

teacher.grad = None
distillation_loss(student, teacher, alpha=1.0).backward()
print(teacher.grad)
#> None
