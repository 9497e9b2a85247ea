from math import log

import torch
from torch.nn import functional as F


def slope(loss, x):
    return torch.autograd.grad(loss, x)[0].double()


print("dtype     target  value off by 10 %  slope off by 10 %  slope below 1 %")
#> dtype     target  value off by 10 %  slope off by 10 %  slope below 1 %
for dtype in [torch.float64, torch.float32, torch.bfloat16]:
    for answer in [0.0, 1.0]:
        wrong = torch.arange(1, 9600, dtype=torch.float64) / 80  # up to 120
        wrong = wrong.to(dtype).unique()
        x = (wrong if answer == 0 else -wrong).clone().requires_grad_()
        target = torch.full_like(x, answer)
        exact = x.detach().double().requires_grad_()
        truth = F.binary_cross_entropy_with_logits(
            exact, target.double(), reduction="none"
        )
        loss = F.binary_cross_entropy(torch.sigmoid(x), target, reduction="none")
        off = (loss.double() / truth - 1).abs() > 0.1
        pull = slope(loss.sum(), x) / slope(truth.sum(), exact)

        at = []
        for bad in [off, (pull - 1).abs() > 0.1, pull < 0.01]:
            first = wrong[bad]
            at.append(f"{first[0].item():.2f}" if len(first) else "never")
        name = str(dtype).removeprefix("torch.")
        print(f"{name:8} {answer:6g} {at[0]:>18} {at[1]:>18} {at[2]:>16}")
        #> float64       0              36.74              27.74            32.24
        #> float64       1             111.11              27.74            32.24
        #> float32       0              16.64              16.64            16.64
        #> float32       1              88.72              27.74            32.24
        #> bfloat16      0               6.16               6.25             6.25
        #> bfloat16      1              89.00              27.75            32.25
print(f"log of 1e-12: {log(1e-12):.2f}")
#> log of 1e-12: -27.63
