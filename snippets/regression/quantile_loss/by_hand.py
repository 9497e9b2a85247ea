import torch
from quantile_loss import quantile_loss

input = torch.tensor([8.0, 10.5, 14.0])
target = torch.tensor([10.0, 10.0, 10.0])

too_low = 0.9 * (10.0 - 8.0)  # each unit below the target costs 0.9
too_high = 0.1 * (10.5 - 10.0)  # each unit above it costs 0.1
far_too_high = 0.1 * (14.0 - 10.0)

print(f"{too_low:.2f} {too_high:.2f} {far_too_high:.2f}")
#> 1.80 0.05 0.40
print(f"{(too_low + too_high + far_too_high) / 3:.2f}")
#> 0.75
print(f"{quantile_loss(input, target, 0.9).item():.2f}")
#> 0.75
