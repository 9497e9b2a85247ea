import torch
from torch.nn import functional as F

answer = torch.tensor([1.0, 2.0, 6.0])
target = torch.tensor([1.0, 3.0, 3.0])
print("none", F.mse_loss(answer, target, reduction="none"))
#> none tensor([0., 1., 9.])
print("sum ", F.mse_loss(answer, target, reduction="sum"))
#> sum  tensor(10.)
print("mean", F.mse_loss(answer, target))
#> mean tensor(3.3333)
