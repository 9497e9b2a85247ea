import torch

for dtype in [torch.float32, torch.bfloat16, torch.float16]:
    info = torch.finfo(dtype)
    row = f"{dtype!s:14} largest {info.max:8.3g}, smallest {info.tiny:.2g}"
    print(row + f", next after 1: 1 + {info.eps:.2g}")
    #> torch.float32  largest  3.4e+38, smallest 1.2e-38, next after 1: 1 + 1.2e-07
    #> torch.bfloat16 largest 3.39e+38, smallest 1.2e-38, next after 1: 1 + 0.0078
    #> torch.float16  largest 6.55e+04, smallest 6.1e-05, next after 1: 1 + 0.00098
