import torch
from torch.nn import functional as F

input1 = torch.tensor([[1.0, 0.0], [1.0, 0.0]], dtype=torch.float64)
input2 = torch.tensor([[3.0, 4.0], [3.0, 4.0]], dtype=torch.float64)
target = torch.tensor([1.0, -1.0])
margin = 0.25

cosine = (1.0 * 3.0 + 0.0 * 4.0) / (1.0 * 5.0)  # inner product over both lengths
alike = 1 - cosine
unlike = max(0.0, cosine - margin)

print(cosine, alike, unlike)
#> 0.6 0.4 0.35
print((alike + unlike) / 2)
#> 0.375
loss = F.cosine_embedding_loss(input1, input2, target, margin=margin)
print(round(loss.item(), 9))
#> 0.375
