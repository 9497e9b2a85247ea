import torch
from tversky_loss import tversky_loss

torch.manual_seed(0)
target = (torch.arange(100) < 50).long()[None]
object = torch.where(target == 1, 1.0, -1.0) + torch.randn(1, 100)


def total(loss):
    return torch.autograd.grad(loss, shift)[0].item()


for alpha, beta in [(0.5, 0.5), (0.1, 0.9)]:
    shift = torch.zeros((), requires_grad=True)  # added to the object's logit
    input = torch.stack([torch.zeros(1, 100), object + shift], dim=1)
    both = tversky_loss(input, target, alpha, beta)
    weight = torch.tensor([0.0, 1.0])
    one = tversky_loss(input, target, alpha, beta, weight=weight)
    print(alpha, beta, f"both {total(both):.3f}, object only {total(one):.3f}")
    #> 0.5 0.5 both 0.001, object only -0.051
    #> 0.1 0.9 both 0.000, object only -0.148
