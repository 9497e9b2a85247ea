import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])
onehot = F.one_hot(target, 3)

try:
    F.kl_div(logits.log_softmax(1), onehot, reduction="batchmean")
except RuntimeError as error:
    print(error)
    #> kl_div: Integral inputs not supported.
print(F.kl_div(logits.log_softmax(1), onehot.float(), reduction="batchmean"))
#> tensor(0.2513)
print(F.cross_entropy(logits, target))
#> tensor(0.2513)
