import torch
from torch.nn import functional as F

similarity = torch.tensor([[0.9, 0.1], [0.3, 0.5]])


def gradient(used):
    bias = torch.tensor(-10.0, requires_grad=True)
    logits = 10 * similarity + (bias if used else 0 * bias)
    loss = -F.logsigmoid((2 * torch.eye(2) - 1) * logits).sum() / 2
    return loss.item(), torch.autograd.grad(loss, bias)[0].item()


print("wrong {1:.4f} gradient, loss {0:.4f}".format(*gradient(used=False)))
#> wrong 0.0000 gradient, loss 2.1843
print("right {1:.4f} gradient, loss {0:.4f}".format(*gradient(used=True)))
#> right -0.8617 gradient, loss 3.1605
# The test: every parameter of the loss has a gradient
assert gradient(used=True)[1] != 0 == gradient(used=False)[1]
