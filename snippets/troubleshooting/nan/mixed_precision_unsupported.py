import torch
from torch.nn import functional as F

logits = torch.tensor([[7e4, 7e4, 1.0]])  # a large activation
target = torch.tensor([2])
for dtype in [torch.float16, torch.bfloat16, torch.float32]:
    loss = F.cross_entropy(logits.to(dtype), target)
    print(f"{dtype}: loss {loss.item():.1f}, ends at {torch.finfo(dtype).max:.3g}")
    #> torch.float16: loss nan, ends at 6.55e+04
    #> torch.bfloat16: loss 70144.0, ends at 3.39e+38
    #> torch.float32: loss 69999.7, ends at 3.4e+38

# Repair: no format that cannot hold it
large = logits.abs().max() > torch.finfo(torch.float16).max
dtype = torch.float32 if large else torch.float16
print(f"{dtype}: loss {F.cross_entropy(logits.to(dtype), target).item():.1f}")
#> torch.float32: loss 69999.7
