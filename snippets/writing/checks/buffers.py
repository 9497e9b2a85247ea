import torch
from torch import nn


class Weighted(nn.Module):
    def __init__(self, weight):
        super().__init__()
        self.plain = weight
        self.register_buffer("weight", weight)
        self.register_buffer("constant", torch.ones(2), persistent=False)
        self.learned = nn.Parameter(torch.zeros(2))


criterion = Weighted(torch.tensor([1.0, 2.0])).to(torch.float64)
for name in ["plain", "weight", "constant", "learned"]:
    tensor = getattr(criterion, name)
    saved = name in criterion.state_dict()
    print(f"{name:8} {tensor.dtype} saved: {saved}, trained: {tensor.requires_grad}")
    #> plain    torch.float32 saved: False, trained: False
    #> weight   torch.float64 saved: True, trained: False
    #> constant torch.float64 saved: False, trained: False
    #> learned  torch.float64 saved: True, trained: True

on_meta = criterion.to("meta")  # stands for any other device
print(on_meta.plain.device, on_meta.weight.device)
#> cpu meta
