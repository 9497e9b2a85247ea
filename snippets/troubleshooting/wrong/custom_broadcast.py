import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 2.0, 3.0])
column = target[:, None]  # a perfect prediction, as (3, 1)
print("own square     ", ((column - target) ** 2).mean().item())
#> own square      1.3333333730697632
print("Poisson NLL    ", F.poisson_nll_loss(column, target, reduction="none").shape)
#> Poisson NLL     torch.Size([3, 3])
print("hinge embedding", F.hinge_embedding_loss(column, target, reduction="none").shape)
#> hinge embedding torch.Size([3, 3])
gaussian = F.gaussian_nll_loss(column, target, column, reduction="none")
print("Gaussian NLL   ", gaussian.shape)
#> Gaussian NLL    torch.Size([3, 3])
soft = F.multilabel_soft_margin_loss(column, target, reduction="none")
print("multilabel soft", soft.shape, "for 3 samples of one label, averaged over 3")
#> multilabel soft torch.Size([3]) for 3 samples of one label, averaged over 3

# Repair
print("own square     ", ((column - target[:, None]) ** 2).mean().item())
#> own square      0.0
