import torch
from torch import nn

input = torch.zeros(2, 3)  # 2 samples, 3 labels: every element costs ln 2
target = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])

per_label = torch.tensor([1.0, 2.0, 0.0])
per_sample = torch.tensor([[1.0], [0.5]])  # (N, 1)
padding = torch.tensor([[1.0, 1.0, 0.0], [1.0, 0.0, 0.0]])  # 1 where there is a label

for weight in [per_label, per_sample, padding]:
    print(nn.BCEWithLogitsLoss(weight, reduction="none")(input, target))
    #> tensor([[0.6931, 1.3863, 0.0000],
    #>         [0.6931, 1.3863, 0.0000]])
    #> tensor([[0.6931, 0.6931, 0.6931],
    #>         [0.3466, 0.3466, 0.3466]])
    #> tensor([[0.6931, 0.6931, 0.0000],
    #>         [0.6931, 0.0000, 0.0000]])

masked = nn.BCEWithLogitsLoss(padding, reduction="sum")(input, target)
print(masked / padding.sum())  # the mean over what is not padding
#> tensor(0.6931)
