import torch
from torch.nn import functional as F

image = torch.full((2, 3, 8, 8), 0.5, requires_grad=True)
code = torch.full((2, 16), 0.5, requires_grad=True)

for name, picture in [
    ("mean over elements", F.mse_loss(image, torch.zeros_like(image))),
    ("sum per sample    ", image.square().flatten(1).sum(1).mean()),
]:
    penalty = code.square().sum(1).mean()  # per sample
    total = picture + penalty
    print(name, picture.item(), penalty.item(), f"{(penalty / total).item():.0%}")
    #> mean over elements 0.25 4.0 94%
    #> sum per sample     48.0 4.0 8%
