import torch
from torch.nn import functional as F

target = torch.zeros(40000, dtype=torch.int64)

for dtype in [torch.float32, torch.float16, torch.bfloat16]:
    input = torch.zeros(40000, 10, dtype=dtype)  # every loss is log 10
    total = F.cross_entropy(input, target, reduction="sum")
    print(dtype, f"sum {total:.1f}, mean {F.cross_entropy(input, target):.4f}")
    #> torch.float32 sum 92103.4, mean 2.3026
    #> torch.float16 sum inf, mean inf
    #> torch.bfloat16 sum 90624.0, mean 2.2656
