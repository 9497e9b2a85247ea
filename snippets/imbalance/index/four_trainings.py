from math import log

import torch
from torch.nn import functional as F

bce = F.binary_cross_entropy_with_logits
logits = torch.tensor([-2.0, -2.0, -5.0, 1.0], dtype=torch.float64)
target = torch.tensor([1.0, 0.0, 0.0, 0.0], dtype=torch.float64)
odds = torch.tensor(9.0)  # one positive in ten

each = bce(logits, target, reduction="none")
losses = {
    "cross-entropy": each,
    "pos_weight 9": bce(logits, target, pos_weight=odds, reduction="none"),
    "focal, 2": (1 - torch.exp(-each)) ** 2 * each,
    "logit-adjusted": bce(logits - log(9), target, reduction="none"),
}
print("target, logit   1, -2    0, -2    0, -5    0, +1")
#> target, logit   1, -2    0, -2    0, -5    0, +1
for name, loss in losses.items():
    print(f"{name:14}", *(f"{value:8.4f}" for value in loss.tolist()))
    #> cross-entropy    2.1269   0.1269   0.0067   1.3133
    #> pos_weight 9    19.1424   0.1269   0.0067   1.3133
    #> focal, 2         1.6501   0.0018   0.0000   0.7019
    #> logit-adjusted   4.2121   0.0149   0.0007   0.2639
