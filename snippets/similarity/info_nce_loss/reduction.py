import torch
from info_nce_loss import clip_loss, info_nce_loss, nt_xent_loss

anchor = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
positive = torch.tensor([[0.6, 0.8], [0.0, 3.0]])

for loss in [info_nce_loss, nt_xent_loss, clip_loss]:
    each = loss(anchor, positive, 0.5, reduction="none")
    mean = loss(anchor, positive, 0.5)
    print(loss.__name__, tuple(each.shape), torch.equal(mean, each.sum() / len(each)))
    #> info_nce_loss (2,) True
    #> nt_xent_loss (4,) True
    #> clip_loss (4,) True
