import torch
from log_cosh_loss import log_cosh_loss

input = torch.tensor([[2.5, 3.0], [10.0, 4.5]])
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])

loss = log_cosh_loss(input, target, reduction="none")
print(loss)
#> tensor([[0.1201, 0.0000],
#>         [5.3069, 0.1201]])
print(log_cosh_loss(input, target, reduction="sum"))
#> tensor(5.5471)
print(log_cosh_loss(input, target), loss.sum() / input.numel())
#> tensor(1.3868) tensor(1.3868)
