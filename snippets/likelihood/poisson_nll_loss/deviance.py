import torch
from sklearn.metrics import mean_poisson_deviance
from torch.nn import functional as F

target = torch.tensor([0.0, 2.0, 9.0], dtype=torch.float64)
best = (target - torch.xlogy(target, target)).mean()  # rate = count

for rate in [[1.0, 2.5, 8.0], [4.0, 4.0, 4.0], [1.0, 1.0, 1.0]]:
    rate = torch.tensor(rate, dtype=torch.float64)
    loss = F.poisson_nll_loss(rate.log(), target)
    deviance = mean_poisson_deviance(target.numpy(), rate.numpy())
    print(f"{loss.item():.4f}  {2 * (loss - best).item():.4f}  {deviance:.4f}")
    #> -3.0159  0.7425  0.7425
    #> -1.0831  4.6081  4.6081
    #> 1.0000  8.7742  8.7742
