import torch


def gradient(factor):
    w = torch.tensor(4.0, requires_grad=True)  # box of 4 by 1 on one of 2 by 2
    iou = 2 / (w + 4 - 2)
    v = 4 / torch.pi**2 * (torch.pi / 4 - torch.atan(w)).square()
    alpha = v / (1 - iou + v)
    loss = 1 - iou + factor(alpha) * v
    return round(torch.autograd.grad(loss, w)[0].item(), 4), round(loss.item(), 4)


print("wrong {}, value {}".format(*gradient(torch.clone)))
#> wrong 0.0615, value 0.6845
print("right {}, value {}".format(*gradient(torch.detach)))
#> right 0.0594, value 0.6845
# The test: the gradient is the one with alpha as a plain number
assert gradient(torch.detach) == gradient(torch.Tensor.item) != gradient(torch.clone)
