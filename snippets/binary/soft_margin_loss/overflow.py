import torch
from torch.nn import functional as F

for dtype, scores in [(torch.float32, [88.0, 89.0]), (torch.float16, [11.0, 12.0])]:
    input = torch.tensor(scores, dtype=dtype)
    target = -torch.ones_like(input)  # wrong, by a lot
    zeros = (target + 1) / 2
    losses = [
        F.soft_margin_loss(input, target, reduction="none"),
        F.softplus(-target * input),
        F.binary_cross_entropy_with_logits(input, zeros, reduction="none"),
    ]
    print(dtype, *[loss.tolist() for loss in losses])
    #> torch.float32 [88.0, inf] [88.0, 89.0] [88.0, 89.0]
    #> torch.float16 [11.0, inf] [11.0, 12.0] [11.0, 12.0]
