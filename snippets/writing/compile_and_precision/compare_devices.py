import torch
from torch.nn import functional as F

device = "cpu"  # on a Mac "mps", elsewhere "cuda"


def value_and_gradient(loss, input, target, device, dtype):
    input = input.detach().to(dtype).to(device).requires_grad_()  # the dtype first
    target = target.to(device)
    value = loss(input, target)
    value.backward()
    return value.detach().cpu().double(), input.grad.cpu().double()


torch.manual_seed(0)
input, target = torch.randn(64, 10, dtype=torch.float64), torch.randint(10, (64,))
exact = value_and_gradient(F.cross_entropy, input, target, "cpu", torch.float64)
there = value_and_gradient(F.cross_entropy, input, target, device, torch.float32)
for name, a, b in zip(["value", "gradient"], exact, there, strict=True):
    print(name, "agrees to five digits:", torch.allclose(a, b, rtol=1e-5, atol=1e-7))
    #> value agrees to five digits: True
    #> gradient agrees to five digits: True
