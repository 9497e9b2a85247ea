import torch
from torch.nn import functional as F

input1 = torch.tensor([[1.0, 0.0]] * 4)
input2 = torch.tensor([[1.0, 0.0], [0.6, 0.8], [0.0, 1.0], [-1.0, 0.0]])  # cosines
target = -torch.ones(4)  # all unlike                                  1, 0.6, 0, -1

for margin in [-1.0, 0.0, 0.5]:
    loss = F.cosine_embedding_loss(input1, input2, target, margin, reduction="none")
    print(margin, loss)
    #> -1.0 tensor([2.0000, 1.6000, 1.0000, 0.0000])
    #> 0.0 tensor([1.0000, 0.6000, 0.0000, 0.0000])
    #> 0.5 tensor([0.5000, 0.1000, 0.0000, 0.0000])
