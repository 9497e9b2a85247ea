import numpy as np
import torch
from torch.nn import functional as F

input = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
target = torch.from_numpy(np.array([0.5, 2.0, 6.0]))
loss = F.huber_loss(input, target)
print(target.dtype, "->", loss.dtype)
#> torch.float64 -> torch.float32
try:
    loss.backward()
except RuntimeError as error:
    print(error)
    #> Found dtype Double but expected Float

F.huber_loss(input, target.to(input.dtype)).backward()
print(input.grad)
#> tensor([ 0.1667,  0.0000, -0.3333])

compiled = torch.compile(F.huber_loss, backend="aot_eager_decomp_partition")
loss = compiled(input, target)
print("compiled:", loss.dtype, torch.autograd.grad(loss, input)[0])
#> compiled: torch.float64 tensor([ 0.1667,  0.0000, -0.3333])
