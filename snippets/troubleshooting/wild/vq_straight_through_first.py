import torch


def codebook(straight_through_first):
    z = torch.tensor([1.0, 2.0], requires_grad=True)
    e = torch.tensor([0.0, 4.0], requires_grad=True)
    through = z + (e - z).detach()
    code = through if straight_through_first else e
    loss = (code - z.detach()).square().mean()
    loss.backward()
    return (e.grad.tolist() if e.grad is not None else None), loss.item()


print("wrong {}, value {}".format(*codebook(straight_through_first=True)))
#> wrong None, value 2.5
print("right {}, value {}".format(*codebook(straight_through_first=False)))
#> right [-1.0, 2.0], value 2.5
# The test: the codebook has a gradient
assert codebook(False)[0] is not None and codebook(True)[0] is None
