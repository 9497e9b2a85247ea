import torch
from jaccard_loss import jaccard_loss

probability = [0.8, 0.6, 0.3, 0.1]  # the object is the first two pixels

intersection = 0.8 + 0.6
union = (0.8 + 0.6 + 0.3 + 0.1) + 2 - intersection
print(1 - (intersection + 1) / (union + 1))
#> 0.2941176470588235

input = torch.tensor([[probability]], dtype=torch.float64).logit()
print(jaccard_loss(input, torch.tensor([[[1, 1, 0, 0]]])).item())
#> 0.2941176470588235
