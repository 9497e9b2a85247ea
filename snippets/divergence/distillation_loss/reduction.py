import torch
from distillation_loss import distillation_loss

student = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
teacher = torch.tensor([[2.0, 0.0], [1.0, 0.0]])
target = torch.tensor([0, 1])
for reduction in ["none", "sum", "mean"]:
    print(reduction, distillation_loss(student, teacher, target, reduction=reduction))
    #> none tensor([0.2093, 0.4015])
    #> sum tensor(0.6109)
    #> mean tensor(0.3054)
