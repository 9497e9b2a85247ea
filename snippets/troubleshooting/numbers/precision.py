import math

import torch
from torch.nn import functional as F

certain, wrong = torch.tensor([0.0]), torch.tensor([1.0])
loss = F.binary_cross_entropy(certain, wrong)
print("[bce-saturates-at-100]")
#> [bce-saturates-at-100]
print(f"{loss:.4f}  BCE stops here: its logarithm is at least -100")
#> 100.0000  BCE stops here: its logarithm is at least -100

print("[nan-log-softmax-zero]")
#> [nan-log-softmax-zero]
for power in [5, 6, 7, 8, 10, 12, 15]:
    loss = -torch.log(torch.tensor(10.0**-power, dtype=torch.float64))
    says = f"-ln 1e-{power}: a probability that was clamped there, or had it added"
    print(f"{loss:.4f}  {says}")
    #> 11.5129  -ln 1e-5: a probability that was clamped there, or had it added
    #> 13.8155  -ln 1e-6: a probability that was clamped there, or had it added
    #> 16.1181  -ln 1e-7: a probability that was clamped there, or had it added
    #> 18.4207  -ln 1e-8: a probability that was clamped there, or had it added
    #> 23.0259  -ln 1e-10: a probability that was clamped there, or had it added
    #> 27.6310  -ln 1e-12: a probability that was clamped there, or had it added
    #> 34.5388  -ln 1e-15: a probability that was clamped there, or had it added

tiny = torch.finfo(torch.float32).tiny
print(f"{-math.log(tiny):.4f}  -ln of the smallest normal float32")
#> 87.3365  -ln of the smallest normal float32
smallest = torch.finfo(torch.float32).smallest_normal * torch.finfo(torch.float32).eps
print(f"{-math.log(smallest):.4f}  -ln of the smallest float32 above 0")
#> 103.2789  -ln of the smallest float32 above 0
largest = torch.finfo(torch.float32).max
print("[exp-overflow]")
#> [exp-overflow]
print(f"{math.log(largest):.4f}  exp of more is inf in float32")
#> 88.7228  exp of more is inf in float32
half = torch.finfo(torch.float16)
print("[fp16-overflow]")
#> [fp16-overflow]
print(f"{math.log(half.max):.4f}  exp of more is inf in float16")
#> 11.0899  exp of more is inf in float16
print(f"{half.max:.1f}  the largest float16: more is inf")
#> 65504.0  the largest float16: more is inf
smallest = half.smallest_normal * half.eps
print("[eps-underflow-half]")
#> [eps-underflow-half]
print(f"{-math.log(smallest):.4f}  -ln of the smallest float16 above 0")
#> 16.6355  -ln of the smallest float16 above 0
