import torch
from torch.nn import functional as F

answer = torch.tensor([520.0, 700.0, 610.0])
rent = torch.tensor([500.0, 800.0, 600.0])

mse = F.mse_loss(answer, rent)
print("MSE ", mse, "square euros")
#> MSE  tensor(3500.) square euros
print("RMSE", mse.sqrt(), "euros")
#> RMSE tensor(59.1608) euros
print("MAE ", F.l1_loss(answer, rent), "euros")
#> MAE  tensor(43.3333) euros
cents = F.mse_loss(100 * answer, 100 * rent)
print("MSE in cents over MSE in euros:", cents / mse)
#> MSE in cents over MSE in euros: tensor(10000.)
