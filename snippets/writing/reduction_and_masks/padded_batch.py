import torch
from masked_mean import masked_mean

lengths = torch.tensor([4, 1])  # one long sequence and one short one
mask = torch.arange(4) < lengths[:, None]
loss = torch.tensor([[1.0, 1.0, 1.0, 1.0], [6.0, 9.0, 9.0, 9.0]])  # 9: padding
print(mask)
#> tensor([[ True,  True,  True,  True],
#>         [ True, False, False, False]])

print("with padding        ", loss.mean().item())
#> with padding         4.625
print("zeros counted       ", (loss * mask).mean().item())
#> zeros counted        1.25
print("mean of tokens      ", masked_mean(loss, mask).item())
#> mean of tokens       2.0
print("mean of sequences   ", masked_mean(loss, mask, dim=1).mean().item())
#> mean of sequences    3.5
print("sum of tokens / rows", torch.where(mask, loss, 0).sum().item() / 2)
#> sum of tokens / rows 5.0
