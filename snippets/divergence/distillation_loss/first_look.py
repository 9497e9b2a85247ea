import torch
from distillation_loss import DistillationLoss

student = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], requires_grad=True)
teacher = torch.tensor([[5.0, 3.0, -2.0], [1.0, 4.0, 2.0]], requires_grad=True)
target = torch.tensor([0, 1])

loss = DistillationLoss(temperature=3.0, alpha=0.9)(student, teacher, target)
print(loss.detach())
#> tensor(0.9535)
loss.backward()
print(student.grad)
#> tensor([[-0.3046, -0.0222,  0.3269],
#>         [ 0.1442, -0.1839,  0.0397]])
print(teacher.grad)  # detached: the teacher learns nothing
#> None
