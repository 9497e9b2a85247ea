import torch
from jaccard_loss import jaccard_loss

input = torch.tensor([[[-3.0, -3.0, -3.0, -3.0]]])
empty = torch.tensor([[[0, 0, 0, 0]]])
missed = torch.tensor([[[1, 0, 0, 0]]])

for smooth in [0.0, 1e-5, 1.0]:
    losses = [jaccard_loss(input, target, smooth=smooth) for target in (empty, missed)]
    print(smooth, [round(loss.item(), 4) for loss in losses])
    #> 0.0 [1.0, 0.9585]
    #> 1e-05 [0.9999, 0.9585]
    #> 1.0 [0.1595, 0.5111]
