import torch


def gradient(detach):
    w = torch.tensor(4.0, requires_grad=True)  # box of 4 by 1 on one of 2 by 2
    iou = 2 / (w + 4 - 2)
    v = 4 / torch.pi**2 * (torch.pi / 4 - torch.atan(w)).square()
    alpha = v / (1 - iou + v)
    loss = 1 - iou + (alpha.detach() if detach else alpha) * v
    return loss.item(), torch.autograd.grad(loss, w)[0].item()


print("wrong {1:.4f}, value {0:.4f}".format(*gradient(detach=False)))
#> wrong 0.0615, value 0.6845
print("right {1:.4f}, value {0:.4f}".format(*gradient(detach=True)))
#> right 0.0594, value 0.6845
# The test: by hand, with alpha held still
w, alpha = 4.0, gradient(True)[0] - 2 / 3
v = 4 / torch.pi**2 * (torch.pi / 4 - torch.atan(torch.tensor(w))) ** 2
slope = -8 / torch.pi**2 * (torch.pi / 4 - torch.atan(torch.tensor(w))) / (1 + w * w)
exact = 2 / (w + 2) ** 2 + alpha / v * slope
assert abs(gradient(True)[1] - exact) < 1e-5 < abs(gradient(False)[1] - exact)
