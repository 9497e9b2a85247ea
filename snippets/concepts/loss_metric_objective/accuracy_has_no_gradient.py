import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, -0.5, 0.4, 1.5])
target = torch.tensor([0.0, 1.0, 0.0, 1.0])
w = torch.tensor(0.2, requires_grad=True)


def accuracy(w):
    return ((w * x > 0).float() == target).float().mean()


def loss(w):
    return F.binary_cross_entropy_with_logits(w * x, target)


try:
    accuracy(w).backward()
except RuntimeError as error:
    print(error)
    #> element 0 of tensors does not require grad and does not have a grad_fn

moved = w + 0.01
print(f"accuracy changes by {accuracy(moved) - accuracy(w):.5f}")
#> accuracy changes by 0.00000
print(f"loss changes by     {loss(moved) - loss(w):.5f}")
#> loss changes by     -0.00241
loss(w).backward()
print(f"gradient x 0.01     {w.grad * 0.01:.5f}")
#> gradient x 0.01     -0.00243

(gradient,) = torch.autograd.grad(torch.sign(w * x).sum(), w)  # in the graph, but flat
print(f"gradient of sign    {gradient:.5f}")
#> gradient of sign    0.00000
