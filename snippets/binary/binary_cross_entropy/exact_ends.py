import torch
from torch.nn import functional as F

eager = F.binary_cross_entropy
compiled = torch.compile(eager, backend="aot_eager_decomp_partition")
input = torch.tensor([0.0, 0.0, 1.0, 1.0], requires_grad=True)
target = torch.tensor([0.0, 1.0, 0.0, 1.0])

for dtype in [torch.float32, torch.float16]:
    for function in [eager, compiled]:
        loss = function(input.to(dtype), target.to(dtype), reduction="none")
        (slope,) = torch.autograd.grad(loss.sum(), input)
        print(dtype, loss.tolist(), [f"{value:g}" for value in slope.tolist()])
        #> torch.float32 [0.0, 100.0, 100.0, -0.0] ['0', '-1e+12', '1e+12', '0']
        #> torch.float32 [0.0, 100.0, 100.0, -0.0] ['0', '-1e+12', '1e+12', '0']
        #> torch.float16 [0.0, 100.0, 100.0, -0.0] ['nan', '-inf', 'inf', 'nan']
        #> torch.float16 [0.0, 100.0, 100.0, -0.0] ['0', '-inf', 'inf', '0']
