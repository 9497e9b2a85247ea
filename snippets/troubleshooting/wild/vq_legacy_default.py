import torch


def gradients(legacy, beta=0.25):
    z = torch.tensor([1.0, 2.0], requires_grad=True)
    e = torch.tensor([0.0, 4.0], requires_grad=True)
    commitment = (e.detach() - z).square().mean()
    codebook = (e - z.detach()).square().mean()
    loss = commitment + beta * codebook if legacy else beta * commitment + codebook
    loss.backward()
    return (z.grad / e.grad).abs().tolist()  # commitment, relative to the codebook


print("wrong", gradients(legacy=True))
#> wrong [4.0, 4.0]
print("right", gradients(legacy=False))
#> right [0.25, 0.25]
# The test: relative to the codebook, the commitment weighs beta
assert gradients(legacy=False) == [0.25, 0.25] != gradients(legacy=True)
