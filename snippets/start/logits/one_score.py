import torch

logit = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])
print(torch.sigmoid(logit))
#> tensor([0.0180, 0.2689, 0.5000, 0.7311, 0.9820])
