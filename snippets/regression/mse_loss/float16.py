import torch
from torch.nn import functional as F

target = torch.zeros(1, dtype=torch.float16)

for residual in [255.875, 256.0]:  # neighbours: float16 ends at 65504
    input = torch.tensor([residual], dtype=torch.float16, requires_grad=True)
    loss = F.mse_loss(input, target)
    loss.backward()
    print(residual**2, loss.item(), input.grad)
    #> 65472.015625 65472.0 tensor([511.7500], dtype=torch.float16)
    #> 65536.0 inf tensor([512.], dtype=torch.float16)
    print(F.mse_loss(input.float(), target.float()).item())
    #> 65472.015625
    #> 65536.0

with torch.autocast("cpu", dtype=torch.float16):
    print(F.mse_loss(input, target).item())
    #> 65536.0

root = F.mse_loss(input, target).sqrt()
print(root.item(), torch.autograd.grad(root, input)[0])
#> inf tensor([0.], dtype=torch.float16)
pair = torch.tensor([200.0, 200.0], dtype=torch.float16)
print(F.mse_loss(pair, target.expand(2), reduction="sum").item())  # 40000 twice
#> inf
