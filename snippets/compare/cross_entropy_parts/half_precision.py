import torch
from torch.nn import functional as F

target = torch.ones(1, dtype=torch.float16)
for value in [-8.0, -11.0, -12.0, -18.0]:
    x = torch.tensor([value], dtype=torch.float16, requires_grad=True)
    loss = F.binary_cross_entropy(torch.sigmoid(x), target)
    loss.backward()
    print(f"logit {value:5}  loss {loss.item():8.4f}  slope {x.grad.item():.4f}")
    #> logit  -8.0  loss   8.0000  slope -0.9995
    #> logit -11.0  loss  11.0000  slope -1.0000
    #> logit -12.0  loss  12.0000  slope -inf
    #> logit -18.0  loss 100.0000  slope nan
