import torch

values = torch.tensor([10000.0, 10001.0, 10002.0])

print((values.square().mean() - values.mean().square()).item())
#> 0.0
print((values - values.mean()).square().mean().item())  # subtract first, then square
#> 0.6666666865348816
