import torch
from mape_loss import mape_loss, smape_loss

input = torch.tensor([3.0, 3.0, 3.0], dtype=torch.float64)
target = torch.tensor([0.0, 0.5, 10.0], dtype=torch.float64)

for eps in [1e-7, 0.01, 1.0]:
    print(eps, mape_loss(input, target, eps, "none").numpy())
    #> 1e-07 [3.e+07 5.e+00 7.e-01]
    #> 0.01 [300.    5.    0.7]
    #> 1.0 [3.  2.5 0.7]
for eps in [1e-7, 4.0]:
    print(eps, smape_loss(input, target, eps, "none").numpy().round(4))
    #> 1e-07 [2.     1.4286 1.0769]
    #> 4.0 [1.5    1.25   1.0769]
