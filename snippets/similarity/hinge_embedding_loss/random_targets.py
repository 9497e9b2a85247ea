import torch
from torch.nn import functional as F

input = torch.tensor([0.2, 0.4, 1.5])

for target in [[0.3, -1.4, 0.7], [-2.1, 0.1, 9.0], [1.0, -1.0, 1.0]]:
    print(F.hinge_embedding_loss(input, torch.tensor(target), reduction="none"))
    #> tensor([1.0000, 1.0000, 1.5000])
    #> tensor([1.0000, 1.0000, 1.5000])
    #> tensor([0.2000, 0.6000, 1.5000])
