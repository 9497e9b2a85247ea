import torch
from torch.nn import functional as F


def two_steps(x):  # sigmoid, then logarithm
    return -torch.log(1 - torch.sigmoid(x))


def softplus_naive(x):
    return torch.log1p(torch.exp(x))


def stable(x):  # max(x, 0) - x y + log(1 + exp(-|x|)) with y = 0
    return torch.maximum(x, torch.zeros_like(x)) + torch.log1p(torch.exp(-x.abs()))


for form in [two_steps, softplus_naive, stable]:
    for dtype in [torch.float64, torch.float32, torch.float16]:
        x = torch.tensor([8.0, 9.0, 12.0, 16.0, 17.0, 89.0], dtype=dtype)
        values = " ".join(f"{value:6.3f}" for value in form(x).tolist())
        print(f"{form.__name__:14} {str(dtype)[6:]}  {values}")
        #> two_steps      float64   8.000  9.000 12.000 16.000 17.000    inf
        #> two_steps      float32   8.000  9.000 11.991 15.942    inf    inf
        #> two_steps      float16   7.625    inf    inf    inf    inf    inf
        #> softplus_naive float64   8.000  9.000 12.000 16.000 17.000 89.000
        #> softplus_naive float32   8.000  9.000 12.000 16.000 17.000    inf
        #> softplus_naive float16   8.000  9.000    inf    inf    inf    inf
        #> stable         float64   8.000  9.000 12.000 16.000 17.000 89.000
        #> stable         float32   8.000  9.000 12.000 16.000 17.000 89.000
        #> stable         float16   8.000  9.000 12.000 16.000 17.000 89.000

loss = F.binary_cross_entropy_with_logits(x, torch.zeros_like(x), reduction="none")
print("PyTorch        float16 ", *[f"{value:6.3f}" for value in loss.tolist()])
#> PyTorch        float16   8.000  9.000 12.000 16.000 17.000 89.000
