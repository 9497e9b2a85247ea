import math

import torch
from info_nce_loss import clip_loss, info_nce_loss, nt_xent_loss

anchor = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
positive = torch.tensor([[0.6, 0.8], [0.0, 3.0]])  # lengths do not count
T = 0.5

# cosines of the anchors (rows) with the positives (columns): 0.6  0
#                                                             0.8  1
first = -math.log(math.exp(0.6 / T) / (math.exp(0.6 / T) + math.exp(0.0 / T)))
second = -math.log(math.exp(1.0 / T) / (math.exp(0.8 / T) + math.exp(1.0 / T)))
print("InfoNCE", round(first, 4), round(second, 4), round((first + second) / 2, 4))
#> InfoNCE 0.2633 0.513 0.3881
print("       ", info_nce_loss(anchor, positive, T, reduction="none"))
#>         tensor([0.2633, 0.5130])

# NT-Xent: the first anchor also meets the second anchor, at cosine 0
more = math.exp(0.6 / T) + math.exp(0.0 / T) + math.exp(0.0 / T)
print("NT-Xent", round(-math.log(math.exp(0.6 / T) / more), 4))
#> NT-Xent 0.4715
print("       ", nt_xent_loss(anchor, positive, T, reduction="none"))
#>         tensor([0.4715, 0.5909, 1.3822, 0.5909])

# CLIP: the columns too; the first positive prefers the second anchor
column = -math.log(math.exp(0.6 / T) / (math.exp(0.6 / T) + math.exp(0.8 / T)))
print("CLIP   ", round(column, 4))
#> CLIP    0.913
print("       ", clip_loss(anchor, positive, T, reduction="none"))
#>         tensor([0.2633, 0.5130, 0.9130, 0.1269])
