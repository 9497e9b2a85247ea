import torch
from torch.nn import functional as F

student = torch.tensor([[2.0, 0.0]], dtype=torch.float64)
teacher = torch.tensor([[1.0, 0.0]], dtype=torch.float64, requires_grad=True)
target = teacher.softmax(1)

divergence = F.kl_div(student.log_softmax(1), target, reduction="sum")
cross_entropy = F.cross_entropy(student, target, reduction="sum")
for loss in [divergence, cross_entropy]:
    (gradient,) = torch.autograd.grad(loss, teacher, retain_graph=True)
    print(gradient.numpy().round(4))
    #> [[-0.1966  0.1966]]
    #> [[-0.3932  0.3932]]
