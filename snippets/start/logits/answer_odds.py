import torch

p = torch.tensor([0.5, 0.8, 0.99])
logit = (p / (1 - p)).log()
print(logit)
#> tensor([0.0000, 1.3863, 4.5951])
print(torch.logit(p))
#> tensor([0.0000, 1.3863, 4.5951])
