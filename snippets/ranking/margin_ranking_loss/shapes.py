import torch
from torch.nn import functional as F

score1 = torch.tensor([[0.9], [0.2], [-1.0]])  # (3, 1), as a linear layer returns it
score2 = torch.tensor([[0.5], [0.8], [1.0]])
target = torch.tensor([1.0, 1.0, -1.0])  # (3,)

try:
    F.margin_ranking_loss(score1, score2, target)
except RuntimeError as error:
    print(str(error).split(" but got")[0])
    #> margin_ranking_loss : All input tensors should have same dimension

row = target[None]  # (1, 3): two dimensions, but the wrong axis
wrong = F.margin_ranking_loss(score1, score2, row, reduction="none")
print(wrong.shape, wrong.mean())
#> torch.Size([3, 3]) tensor(0.6222)

score1, score2 = score1.squeeze(1), score2.squeeze(1)
right = F.margin_ranking_loss(score1, score2, target, reduction="none")
print(right.shape, right.mean())
#> torch.Size([3]) tensor(0.2000)
