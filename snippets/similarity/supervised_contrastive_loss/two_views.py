import torch
from supervised_contrastive_loss import supervised_contrastive_loss

view1 = torch.tensor([[1.0, 0.1], [0.6, 0.9], [-0.9, 0.3]])
view2 = torch.tensor([[0.9, 0.3], [0.4, 1.0], [-0.7, 0.6]])
target = torch.tensor([0, 1, 0])

both = torch.cat([view1, view2])  # view 2 below view 1 ...
right = supervised_contrastive_loss(both, target.repeat(2), 0.5)  # ... 0 1 0 0 1 0
wrong = supervised_contrastive_loss(both, target.repeat_interleave(2), 0.5)
print(target.repeat(2).tolist(), round(right.item(), 4))
#> [0, 1, 0, 0, 1, 0] 2.146
print(target.repeat_interleave(2).tolist(), round(wrong.item(), 4))
#> [0, 0, 1, 1, 0, 0] 2.6998

alone = torch.arange(3).repeat(2)  # no labels: each row's only positive is its twin
print(alone.tolist(), round(supervised_contrastive_loss(both, alone, 0.5).item(), 4))
#> [0, 1, 2, 0, 1, 2] 0.6524
