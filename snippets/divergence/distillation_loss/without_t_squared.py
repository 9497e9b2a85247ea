import torch
from distillation_loss import distillation_loss
from torch.nn import functional as F

teacher = torch.tensor([[6.0, 4.0, 0.0, -2.0]])
target = torch.tensor([0])

for t in [1.0, 4.0, 16.0]:
    student = torch.zeros(1, 4, requires_grad=True)
    hard = torch.autograd.grad(F.cross_entropy(student, target), student)[0].norm()
    loss = distillation_loss(student, teacher, temperature=t, alpha=1.0)
    soft = torch.autograd.grad(loss, student)[0].norm()
    print(f"T = {t:4}: soft {soft:.3f}, without T² {soft / t**2:.3f}, hard {hard:.3f}")
    #> T =  1.0: soft 0.732, without T² 0.732, hard 0.866
    #> T =  4.0: soft 1.397, without T² 0.087, hard 0.866
    #> T = 16.0: soft 1.567, without T² 0.006, hard 0.866
