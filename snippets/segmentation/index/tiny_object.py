import torch
from torch.nn import functional as F

target = torch.zeros(1, 32, 32)
target[:, 10:13, 20:23] = 1  # 9 pixels of 1024

shifted = torch.zeros(1, 32, 32)
shifted[:, 11:14, 20:23] = 1  # one row off

for name, mask in [
    ("nothing", 0 * target),
    ("one row off", shifted),
    ("exact", target),
]:
    input = 20 * mask - 10  # logits of -10 and 10
    cross_entropy = F.binary_cross_entropy_with_logits(input, target)
    p = input.sigmoid()
    dice = 1 - (2 * (p * target).sum() + 1) / (p.sum() + target.sum() + 1)
    print(f"{name:12} cross-entropy {cross_entropy:.4f}  Dice loss {dice:.4f}")
    #> nothing      cross-entropy 0.0879  Dice loss 0.9004
    #> one row off  cross-entropy 0.0586  Dice loss 0.3174
    #> exact        cross-entropy 0.0000  Dice loss 0.0024
