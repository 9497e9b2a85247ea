import torch
from arcface_loss import ArcFaceLoss, CosFaceLoss

torch.manual_seed(0)
embedding = torch.tensor([[1.0, 0.5, 0.0], [-0.2, 0.8, 1.0]])
target = torch.tensor([0, 3])

arcface = ArcFaceLoss(in_features=3, num_classes=4)  # holds 4 class vectors
cosface = CosFaceLoss(in_features=3, num_classes=4)
print(arcface)
#> ArcFaceLoss(3, 4, margin=0.5, scale=64.0, reduction='mean')
print(arcface(embedding, target))
#> tensor(39.0566, grad_fn=<DivBackward0>)
print(cosface(embedding, target))
#> tensor(45.2258, grad_fn=<DivBackward0>)
