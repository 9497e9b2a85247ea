import torch

for dtype in [torch.float32, torch.bfloat16, torch.float16]:
    one, eps = torch.tensor(1.0, dtype=dtype), torch.tensor(1e-8, dtype=dtype)
    smallest = torch.finfo(dtype).eps
    print(dtype, (one + eps > one).item(), (eps > 0).item(), f"{smallest:.1e}")
    #> torch.float32 False True 1.2e-07
    #> torch.bfloat16 False True 7.8e-03
    #> torch.float16 False False 9.8e-04
