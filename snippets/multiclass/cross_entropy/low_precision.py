import torch
from torch.nn import functional as F

target = torch.tensor([0])
print(F.cross_entropy(torch.tensor([[0.0, 1e30]]), target))  # large is fine in float32
#> tensor(1.0000e+30)

for dtype in [torch.float32, torch.float16, torch.bfloat16]:
    large = torch.tensor([[7e4, 0.0]]).to(dtype)
    sure = torch.tensor([[6.0, 0.0]], dtype=dtype, requires_grad=True)
    loss = F.cross_entropy(sure, target)
    loss.backward()
    pull, push = sure.grad[0]
    overflow = F.cross_entropy(large, target)
    print(f"{dtype} {overflow:.1f} {loss:.6f} {pull:.6f} {push:.6f}")
    #> torch.float32 0.0 0.002476 -0.002473 0.002473
    #> torch.float16 nan 0.002926 -0.002922 0.002470
    #> torch.bfloat16 0.0 0.000000 0.000000 0.002472
