import torch
from torch.nn import functional as F

rows = torch.tensor([[1.0, 0.2], [0.3, 1.0], [0.8, 0.6], [-0.4, 0.9]])
partner = torch.tensor([1, 0, 3, 2])


def gradient(gathered):
    z = rows.clone().requires_grad_()
    others = gathered(z)
    logits = (z @ others.T).masked_fill(torch.eye(4, dtype=torch.bool), -torch.inf)
    loss = F.cross_entropy(logits, partner)
    return torch.autograd.grad(loss, z)[0]


wrong = gradient(torch.detach)
right = gradient(lambda z: z)
print("wrong", [round(x, 4) for x in wrong[0].tolist()])
#> wrong [0.0349, -0.0546]
print("right", [round(x, 4) for x in right[0].tolist()])
#> right [0.0437, -0.1329]
# The test: central differences
z = rows.double()
step = torch.zeros_like(z)
step[0, 0] = 1e-6


def loss(z):
    hidden = torch.eye(4, dtype=torch.bool)
    return F.cross_entropy((z @ z.T).masked_fill(hidden, -torch.inf), partner)


slope = (loss(z + step) - loss(z - step)) / 2e-6
assert abs(right[0, 0] - slope) < 1e-4 < abs(wrong[0, 0] - slope)
