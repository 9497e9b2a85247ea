import math

import torch
from cauchy_loss import CauchyLoss, cauchy_loss

input = torch.tensor([2.5, 3.0, 90.0], dtype=torch.float64, requires_grad=True)
target = torch.tensor([3.0, 3.0, 4.0], dtype=torch.float64)

by_hand = [math.log(1 + 0.5 * r**2) for r in (-0.5, 0.0, 86.0)]
value = cauchy_loss(input, target, reduction="none")
print("by hand  ", torch.allclose(value, torch.tensor(by_hand, dtype=torch.float64)))
#> by hand   True

mean = cauchy_loss(input, target)
total = cauchy_loss(input, target, reduction="sum")
print("reduction", torch.equal(mean, total / 3))
#> reduction True
doubled = cauchy_loss(input, target, weight=torch.tensor([2.0, 2.0, 2.0]))
print("weights  ", torch.allclose(doubled, mean))
#> weights   True
print("gradient ", torch.autograd.gradcheck(cauchy_loss, (input, target)))
#> gradient  True
print("twice    ", torch.autograd.gradgradcheck(cauchy_loss, (input, target)))
#> twice     True

extreme = torch.tensor([-1e4, 1e4], requires_grad=True)
cauchy_loss(extreme, torch.zeros(2)).backward()
print("extreme  ", extreme.grad.isfinite().all().item())
#> extreme   True
half = cauchy_loss(input.half(), target.half())
print("half     ", half.dtype, f"{abs(half - mean).item() / mean.item():.0e}")
#> half      torch.float32 1e-07
empty = torch.zeros(0, requires_grad=True)
print("empty    ", cauchy_loss(empty, torch.zeros(0)).item())
#> empty     0.0

compiled = torch.compile(CauchyLoss(), backend="aot_eager", fullgraph=True)
print("compiled ", torch.allclose(compiled(input, target), mean))
#> compiled  True
for wrong in [{"reduction": "avg"}, {"scale": 0.0}, {"weight": torch.ones(1)}]:
    try:
        cauchy_loss(input, target, **wrong)
    except ValueError as error:
        print("error    ", error)
        #> error     reduction is 'avg', expected none, sum or mean
        #> error     scale is 0.0, expected a positive number
        #> error     weight has shape (1,), expected (3,) as input
