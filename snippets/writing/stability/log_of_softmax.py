import torch
from torch.nn import functional as F

logits = torch.tensor([200.0, 0.0], requires_grad=True)

naive = torch.log(torch.softmax(logits, 0))
stable = F.log_softmax(logits, 0)
print(naive.tolist(), stable.tolist())
#> [0.0, -inf] [0.0, -200.0]
for value in [naive, stable]:
    (slope,) = torch.autograd.grad(value[1], logits)
    print(slope.tolist())
    #> [nan, nan]
    #> [-1.0, 1.0]
