import torch
from torch.nn import functional as F

target = torch.ones(1)

for length in [15.0, 17.0, 300.0]:
    input = torch.tensor([[length, 0.0]])
    losses = []
    for dtype in [torch.float16, torch.bfloat16, torch.float32]:
        same = input.to(dtype)
        losses.append(F.cosine_embedding_loss(same, same, target).item())
    print(length, losses)
    #> 15.0 [0.0, 0.0, 0.0]
    #> 17.0 [1.0, 0.0, 0.0]
    #> 300.0 [nan, 0.0, 0.0]
