import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0.0, 2.0])
torch.manual_seed(0)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)

for call in [
    lambda: F.cross_entropy(input, target),
    lambda: F.nll_loss(input, target.double()),
    lambda: F.cross_entropy(torch.zeros(1, 3, 2, 2), torch.zeros(1, 2, 2)),
    lambda: F.multi_margin_loss(input, target),
    lambda: adaptive(torch.zeros(2, 8), target),
]:
    try:
        call()
    except RuntimeError as error:
        print(error)
        #> expected target dtype to be Long or Byte, but got Float
        #> expected target dtype to be Long or Byte, but got Double
        #> expected target dtype to be Long or Byte, but got Float
        #> expected scalar type Long but found Float
        #> gather(): Expected dtype int32/int64 for index

# Repair
print(F.cross_entropy(input, target.long()))
#> tensor(0.2056)
