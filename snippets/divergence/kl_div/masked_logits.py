import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.5]])
target = torch.tensor([[0.8, 0.2, 0.0]])
mask = torch.tensor([[False, False, True]])  # the third class may not be used

for fill in [float("-inf"), -1e4]:
    input = logits.masked_fill(mask, fill).log_softmax(1)
    print(input, F.kl_div(input, target, reduction="batchmean").item())
    #> tensor([[-0.3133, -1.3133,    -inf]]) nan
    #> tensor([[-3.1326e-01, -1.3133e+00, -1.0002e+04]]) 0.012859269976615906
