import torch

for dtype in [torch.float64, torch.float32, torch.bfloat16, torch.float16]:
    x = torch.arange(0, 720, 0.125, dtype=torch.float64).to(dtype)
    one = x[torch.sigmoid(x) == 1][0].item()
    overflow = x[torch.exp(x).isinf()][0].item()
    print(f"{dtype}: sigmoid(x) is 1 from {one}, exp(x) is inf from {overflow}")
    #> torch.float64: sigmoid(x) is 1 from 36.75, exp(x) is inf from 709.875
    #> torch.float32: sigmoid(x) is 1 from 16.75, exp(x) is inf from 88.75
    #> torch.bfloat16: sigmoid(x) is 1 from 6.25, exp(x) is inf from 89.0
    #> torch.float16: sigmoid(x) is 1 from 8.375, exp(x) is inf from 11.125
