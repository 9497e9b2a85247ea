import torch
from jaccard_loss import JaccardLoss

input = torch.tensor([[[2.0, 0.5, -3.0], [1.0, -2.0, -4.0]]])
target = torch.tensor([[[1, 1, 0], [0, 0, 0]]])  # one mask
print(JaccardLoss()(input, target))  # one logit per pixel
#> tensor(0.3607)

logits = torch.stack([-input, input], dim=1)  # one per class
print(JaccardLoss()(logits, target))
#> tensor(0.2647)
