import torch

target = torch.tensor([1.0, 4.0, 5.0, 10.0, 80.0], dtype=torch.float64)
weight = 1 / target  # MAPE is L1 with these weights

share = weight.cumsum(0) / weight.sum()
print(share.numpy().round(4))
#> [0.64  0.8   0.928 0.992 1.   ]
print("weighted median:", target[(share >= 0.5).nonzero()[0]].item())
#> weighted median: 1.0
