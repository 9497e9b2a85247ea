import torch
from arcface_loss import ArcFaceLoss, CosFaceLoss

torch.manual_seed(0)  # the loss holds 4 class vectors
embedding = torch.tensor([[1.0, 0.5, 0.0], [-0.2, 0.8, 1.0]])
target = torch.tensor([0, 3])

arcface = ArcFaceLoss(in_features=3, num_classes=4)
cosface = CosFaceLoss(in_features=3, num_classes=4)
print(arcface(embedding, target).detach())
#> tensor(39.0566)
print(cosface(embedding, target).detach())
#> tensor(45.2258)
