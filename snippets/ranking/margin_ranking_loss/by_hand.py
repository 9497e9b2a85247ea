import torch
from torch.nn import functional as F

input1 = torch.tensor([0.9, 0.2, -1.0])
input2 = torch.tensor([0.5, 0.8, 1.0])
target = torch.tensor([1.0, 1.0, -1.0])

narrow = max(0.0, -1.0 * (0.9 - 0.5) + 0.5)  # right order, but not by the margin
wrong = max(0.0, -1.0 * (0.2 - 0.8) + 0.5)  # wrong order: the gap and the margin
clear = max(0.0, 1.0 * (-1.0 - 1.0) + 0.5)  # right order, by more than the margin

print(f"{narrow:.2f} {wrong:.2f} {clear:.2f}")
#> 0.10 1.10 0.00
print(f"{(narrow + wrong + clear) / 3:.2f}")
#> 0.40
print(f"{F.margin_ranking_loss(input1, input2, target, margin=0.5):.2f}")
#> 0.40
