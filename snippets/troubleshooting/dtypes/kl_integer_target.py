import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 2])
onehot = F.one_hot(target, 3)

for input, wrong in [
    (logits.log_softmax(1), onehot),
    (logits.log_softmax(1), onehot.bool()),
    (logits.long(), onehot.float()),
]:
    try:
        F.kl_div(input, wrong, reduction="batchmean")
    except RuntimeError as error:
        print(error)
        #> kl_div: Integral inputs not supported.
        #> kl_div: Integral inputs not supported.
        #> kl_div: Integral inputs not supported.

# Repair
print(F.cross_entropy(logits, target))
#> tensor(0.2056)
print(F.kl_div(logits.log_softmax(1), onehot.float(), reduction="batchmean"))
#> tensor(0.2056)
