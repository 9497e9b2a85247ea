import torch
from contrastive_loss import contrastive_loss
from torch.nn import functional as F

input1 = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
input2 = torch.tensor([[0.6, 0.8], [0.8, 0.6], [0.0, 1.0], [-1.0, 0.0]])
target = torch.tensor([1, 0, 0, 0])

loss = contrastive_loss(F.normalize(input1), F.normalize(input2), target, 1, "none")
print("each pair", loss)
#> each pair tensor([0.4000, 0.0675, 0.0000, 0.0000])
print("all pairs            ", loss.mean())
#> all pairs             tensor(0.1169)
print("non-zero pairs       ", loss[loss > 0].mean())
#> non-zero pairs        tensor(0.2338)
print("alike + unlike       ", loss[target == 1].mean() + loss[target == 0].mean())
#> alike + unlike        tensor(0.4225)
hinge = (2 * loss).sqrt()  # not squared, as pytorch-metric-learning has it
kinds = [hinge[(target == y) & (hinge > 0)].mean() for y in (0, 1)]
print("non-zero hinges      ", sum(kinds), "a mean of each kind, added")
#> non-zero hinges       tensor(1.2620) a mean of each kind, added
