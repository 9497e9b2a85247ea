import math

import torch
from torch.nn import functional as F

certain, wrong = torch.tensor([0.0]), torch.tensor([1.0])
loss = F.binary_cross_entropy(certain, wrong)
print(f"{loss:.4f}  BCE stops here: its logarithm is at least -100  [bce-saturates-at-100]")
#> 100.0000  BCE stops here: its logarithm is at least -100  [bce-saturates-at-100]

for power in [5, 6, 7, 8, 10, 12, 15]:
    loss = -torch.log(torch.tensor(10.0**-power, dtype=torch.float64))
    says = f"-ln 1e-{power}: a probability that was clamped there, or had it added"
    print(f"{loss:.4f}  {says}  [nan-log-softmax-zero]")
    #> 11.5129  -ln 1e-5: a probability that was clamped there, or had it added  [nan-log-softmax-zero]
    #> 13.8155  -ln 1e-6: a probability that was clamped there, or had it added  [nan-log-softmax-zero]
    #> 16.1181  -ln 1e-7: a probability that was clamped there, or had it added  [nan-log-softmax-zero]
    #> 18.4207  -ln 1e-8: a probability that was clamped there, or had it added  [nan-log-softmax-zero]
    #> 23.0259  -ln 1e-10: a probability that was clamped there, or had it added  [nan-log-softmax-zero]
    #> 27.6310  -ln 1e-12: a probability that was clamped there, or had it added  [nan-log-softmax-zero]
    #> 34.5388  -ln 1e-15: a probability that was clamped there, or had it added  [nan-log-softmax-zero]

tiny = torch.finfo(torch.float32).tiny
print(f"{-math.log(tiny):.4f}  -ln of the smallest normal float32  [nan-log-softmax-zero]")
#> 87.3365  -ln of the smallest normal float32  [nan-log-softmax-zero]
smallest = torch.finfo(torch.float32).smallest_normal * torch.finfo(torch.float32).eps
print(f"{-math.log(smallest):.4f}  -ln of the smallest float32 above 0  [nan-log-softmax-zero]")
#> 103.2789  -ln of the smallest float32 above 0  [nan-log-softmax-zero]
largest = torch.finfo(torch.float32).max
print(f"{math.log(largest):.4f}  exp of more is inf in float32  [exp-overflow]")
#> 88.7228  exp of more is inf in float32  [exp-overflow]
half = torch.finfo(torch.float16)
print(f"{math.log(half.max):.4f}  exp of more is inf in float16  [fp16-overflow]")
#> 11.0899  exp of more is inf in float16  [fp16-overflow]
print(f"{half.max:.1f}  the largest float16: more is inf  [fp16-overflow]")
#> 65504.0  the largest float16: more is inf  [fp16-overflow]
smallest = half.smallest_normal * half.eps
print(f"{-math.log(smallest):.4f}  -ln of the smallest float16 above 0  [eps-underflow-half]")
#> 16.6355  -ln of the smallest float16 above 0  [eps-underflow-half]
