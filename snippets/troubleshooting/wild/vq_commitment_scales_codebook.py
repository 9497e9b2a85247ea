import torch


def codebook(weight, shared):
    z = torch.tensor([1.0, 2.0], requires_grad=True)
    e = torch.tensor([0.0, 4.0], requires_grad=True)
    if shared:
        loss = weight * (e - z).square().mean()
    else:
        loss = weight * (e.detach() - z).square().mean()
        loss = loss + (e - z.detach()).square().mean()
    loss.backward()
    return e.grad.tolist()


print("wrong", codebook(0.25, shared=True))
#> wrong [-0.25, 0.5]
print("right", codebook(0.25, shared=False))
#> right [-1.0, 2.0]
# The test: the commitment weight leaves the codebook alone
assert codebook(0.25, shared=False) == codebook(1.0, shared=False)
assert codebook(0.25, shared=True) != codebook(1.0, shared=True)
