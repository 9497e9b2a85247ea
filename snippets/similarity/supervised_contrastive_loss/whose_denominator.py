import torch
from supervised_contrastive_loss import supervised_contrastive_loss
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.1], [0.8, 0.5], [0.6, 0.9], [-0.2, 1.0]])
target = torch.tensor([0, 0, 0, 1])
T = 0.5

cosine = F.normalize(input) @ F.normalize(input).T / T
negative = cosine[0, 3].exp()
pairs = [-(cosine[0, j].exp() / (cosine[0, j].exp() + negative)).log() for j in (1, 2)]
print("the positive and the negatives", round((sum(pairs) / 2).item(), 4))
#> the positive and the negatives 0.1682
ours = supervised_contrastive_loss(input, target, T, reduction="none")[0]
print("every other row               ", round(ours.item(), 4))
#> every other row                0.8095
print("times T / 0.07                ", round(ours.item() * T / 0.07, 4))
#> times T / 0.07                 5.7823
