import torch
from quantile_loss import quantile_loss

target = torch.tensor([10.0, 3.0])
one = torch.tensor([8.0, 4.0])
three = torch.tensor([[8.0, 10.5, 14.0], [1.0, 2.5, 4.0]])  # a column per quantile

for quantile in [0.1, 0.5, 0.9]:
    print(quantile, quantile_loss(one, target, quantile, "none"))
    #> 0.1 tensor([0.2000, 0.9000])
    #> 0.5 tensor([1.0000, 0.5000])
    #> 0.9 tensor([1.8000, 0.1000])
print(quantile_loss(three, target, [0.1, 0.5, 0.9], "none"))
#> tensor([[0.2000, 0.2500, 0.4000],
#>         [0.2000, 0.2500, 0.1000]])
