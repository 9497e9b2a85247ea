import torch

p = torch.tensor([0.0, 0.5, 1.0], requires_grad=True)
y = torch.tensor([0.0, 0.5, 1.0])

print((p * torch.log(p)).tolist(), torch.xlogy(p, p).tolist())
#> [nan, -0.3465735912322998, 0.0] [0.0, -0.3465735912322998, 0.0]
for name, value in [
    ("y log p", y * torch.log(p)),
    ("xlogy(y, p)", torch.xlogy(y, p)),
    ("entr(p)", torch.special.entr(p)),
]:
    (slope,) = torch.autograd.grad(value.sum(), p)
    print(f"{name:11}", value.tolist(), slope.tolist())
    #> y log p     [nan, -0.3465735912322998, 0.0] [nan, 1.0, 1.0]
    #> xlogy(y, p) [0.0, -0.3465735912322998, 0.0] [nan, 1.0, 1.0]
    #> entr(p)     [0.0, 0.3465735912322998, -0.0] [inf, -0.3068528175354004, -1.0]
