import torch
from tversky_loss import tversky_loss


def slope(objects, alpha, beta, weight=None):  # of 1000 pixels
    target = (torch.arange(1000) < objects).long()[None]
    shift = torch.zeros((), requires_grad=True)  # added to the object's logit
    object = torch.where(target == 1, 0.0, -2.0) + shift
    input = torch.stack([torch.zeros(1, 1000), object], dim=1)
    loss = tversky_loss(input, target, alpha, beta, weight=weight)
    return torch.autograd.grad(loss, shift)[0].item()


for objects in [100, 500]:
    for alpha, beta in [(0.5, 0.5), (0.3, 0.7), (0.1, 0.9)]:
        both = slope(objects, alpha, beta)
        only = slope(objects, alpha, beta, torch.tensor([0.0, 1.0]))
        print(objects, alpha, beta, f"both {both:+.4f}  object only {only:+.4f}")
        #> 100 0.5 0.5 both +0.0172  object only -0.0115
        #> 100 0.3 0.7 both -0.0051  object only -0.0806
        #> 100 0.1 0.9 both -0.0435  object only -0.1807
        #> 500 0.5 0.5 both -0.0975  object only -0.1728
        #> 500 0.3 0.7 both -0.0976  object only -0.2138
        #> 500 0.1 0.9 both -0.0841  object only -0.2402
