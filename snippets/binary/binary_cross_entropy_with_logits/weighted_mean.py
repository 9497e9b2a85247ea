import torch
from torch import nn

input = torch.zeros(4, dtype=torch.float64)  # every element costs ln 2
target = torch.tensor([1.0, 0.0, 0.0, 0.0], dtype=torch.float64)
weight = 1 + 9 * target  # what pos_weight=10 does to hard labels

loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(10.0), reduction="sum")
total = loss(input, target)
print(f"sum / 4 elements     {total / 4:.4f}")
#> sum / 4 elements     2.2527
print(f"sum / sum of weights {total / weight.sum():.4f}")
#> sum / sum of weights 0.6931

classes = nn.CrossEntropyLoss(torch.tensor([1.0, 10.0], dtype=torch.float64))
columns = torch.stack([torch.zeros_like(input), input], dim=1)
print(f"cross-entropy        {classes(columns, target.long()):.4f}")
#> cross-entropy        0.6931
