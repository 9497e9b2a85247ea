import torch
from torch.nn import functional as F

input = torch.tensor([0.2, 1.5, 0.4, 1.5])
target = torch.tensor([1.0, 1.0, -1.0, -1.0])

for margin in [0.25, 1.0, 2.0, -1.0]:
    print(margin, F.hinge_embedding_loss(input, target, margin, reduction="none"))
    #> 0.25 tensor([0.2000, 1.5000, 0.0000, 0.0000])
    #> 1.0 tensor([0.2000, 1.5000, 0.6000, 0.0000])
    #> 2.0 tensor([0.2000, 1.5000, 1.6000, 0.5000])
    #> -1.0 tensor([0.2000, 1.5000, 0.0000, 0.0000])
