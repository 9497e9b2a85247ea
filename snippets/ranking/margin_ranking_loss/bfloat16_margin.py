import torch
from torch.nn import functional as F

for dtype in [torch.bfloat16, torch.float32]:
    input1 = torch.tensor([1.703125], dtype=dtype, requires_grad=True)  # exact in both
    other = torch.zeros(1, dtype=dtype)
    loss = F.margin_ranking_loss(input1, other, torch.ones(1, dtype=dtype), margin=1.7)
    (gradient,) = torch.autograd.grad(loss, input1)
    print(dtype, loss.item(), gradient.item() + 0.0)
    #> torch.bfloat16 0.0 -1.0
    #> torch.float32 0.0 0.0

print(torch.tensor(1.7).bfloat16().item())
#> 1.703125
