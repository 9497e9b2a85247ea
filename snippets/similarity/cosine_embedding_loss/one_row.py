import torch
from torch.nn import functional as F

gallery = torch.tensor([[1.0, 0.0], [0.6, 0.8], [0.0, 1.0]])
query = torch.tensor([[1.0, 0.0]])
target = torch.tensor([1.0])

print(F.cosine_embedding_loss(gallery, query, target, reduction="none"))
#> tensor([0.0000, 0.4000, 1.0000])
