import torch
from torch import nn
from torch.nn import functional as F

for place, name in [
    (nn, "FocalLoss"),
    (nn, "DiceLoss"),
    (nn, "RMSELoss"),
    (nn, "MAELoss"),
    (nn, "CrossEntropy"),
    (nn, "BCEWithLogits"),
    (F, "sigmoid_focal_loss"),
    (F, "bce_with_logits"),
    (torch, "cross_entropy"),
]:
    try:
        getattr(place, name)
    except AttributeError as error:
        print(error)
        #> module 'torch.nn' has no attribute 'FocalLoss'
        #> module 'torch.nn' has no attribute 'DiceLoss'
        #> module 'torch.nn' has no attribute 'RMSELoss'
        #> module 'torch.nn' has no attribute 'MAELoss'
        #> module 'torch.nn' has no attribute 'CrossEntropy'
        #> module 'torch.nn' has no attribute 'BCEWithLogits'
        #> module 'torch.nn.functional' has no attribute 'sigmoid_focal_loss'
        #> module 'torch.nn.functional' has no attribute 'bce_with_logits'
        #> module 'torch' has no attribute 'cross_entropy'

# Repair
input, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
print(F.mse_loss(input, target).sqrt())  # RMSE
#> tensor(1.4142)
print(F.l1_loss(input, target))  # MAE
#> tensor(1.)
ce = F.cross_entropy(torch.tensor([[2.0, 0.0]]), torch.tensor([0]), reduction="none")
print(((1 - torch.exp(-ce)) ** 2 * ce).mean())  # focal loss, gamma 2
#> tensor(0.0018)
