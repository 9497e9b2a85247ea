import torch

print(torch.tensor([0.0, 0.0, 0.0, 0.0]).softmax(dim=0))
#> tensor([0.2500, 0.2500, 0.2500, 0.2500])
print(torch.tensor([5.0, 5.0]).softmax(dim=0))
#> tensor([0.5000, 0.5000])
