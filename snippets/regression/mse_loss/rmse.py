import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0, 4.0], dtype=torch.float64)  # metres
target = torch.tensor([3.0, 3.0, 4.0, 5.0], dtype=torch.float64)

for unit, scale in [("m", 1), ("cm", 100)]:
    loss = F.mse_loss(scale * input, scale * target)
    print(f"MSE {loss:.4f} {unit}^2, RMSE {loss.sqrt():.4f} {unit}")
    #> MSE 9.3125 m^2, RMSE 3.0516 m
    #> MSE 93125.0000 cm^2, RMSE 305.1639 cm

batches = [F.mse_loss(input[rows], target[rows]) for rows in [[0, 1], [2, 3]]]
mean = torch.stack(batches).mean()
roots = torch.stack(batches).sqrt()
print(f"root of the mean {mean.sqrt():.4f}, mean of the roots {roots.mean():.4f}")
#> root of the mean 3.0516, mean of the roots 2.3274

rmsle = F.mse_loss(torch.log1p(input), torch.log1p(target)).sqrt()
print(f"RMSLE {rmsle:.4f}: a factor of about {rmsle.exp():.2f}")
#> RMSLE 0.4101: a factor of about 1.51
