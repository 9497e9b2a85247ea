import torch
from supervised_contrastive_loss import supervised_contrastive_loss

input = torch.tensor([[1.0, 0.1], [0.8, 0.5], [0.6, 0.9], [-0.2, 1.0]])
target = torch.tensor([0, 0, 1, 2])  # the last two are alone

each = supervised_contrastive_loss(input, target, 0.5, reduction="none")
print(each)
#> tensor([0.5477, 0.8619, 0.0000, 0.0000])
print(supervised_contrastive_loss(input, target, 0.5, reduction="sum"))
#> tensor(1.4096)
print(supervised_contrastive_loss(input, target, 0.5), each.sum() / 2)
#> tensor(0.7048) tensor(0.7048)
