import math

import torch
from supervised_contrastive_loss import supervised_contrastive_loss

for rows in [2, 4, 16]:  # of each of two classes, at opposite poles: solved
    input = torch.tensor([[1.0, 0.0], [-1.0, 0.0]]).repeat(rows, 1)
    target = torch.arange(2).repeat(rows)
    loss = supervised_contrastive_loss(input, target, 0.1).item()
    print(rows, round(loss, 4), "ln", rows - 1, "=", round(math.log(rows - 1), 4))
    #> 2 0.0 ln 1 = 0.0
    #> 4 1.0986 ln 3 = 1.0986
    #> 16 2.7081 ln 15 = 2.7081
