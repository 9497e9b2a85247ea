import torch
from quantile_loss import quantile_loss

target = torch.tensor([10.0, 20.0, 30.0])  # 3 samples
input = target[:, None].expand(3, 3)  # 3 quantiles each, all exactly right
level = torch.tensor([0.1, 0.5, 0.9])

error = target - input  # broadcasts sample against quantile
print("in one line:", torch.maximum(level * error, (level - 1) * error).mean())
#> in one line: tensor(7.1111)
print("quantile_loss:", quantile_loss(input, target, [0.1, 0.5, 0.9]))
#> quantile_loss: tensor(0.)

try:
    quantile_loss(torch.zeros(4, 1), torch.zeros(4), 0.9)
except ValueError as error:
    print(str(error).replace(", got", ",\ngot"))
    #> input must have shape (4,), from the target and the number of quantiles,
    #> got (4, 1)
