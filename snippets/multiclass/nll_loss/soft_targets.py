import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 0.0, 3.0]])
soft = torch.tensor([[0.9, 0.1, 0.0], [0.0, 0.5, 0.5]])

try:
    F.nll_loss(logits.log_softmax(dim=1), soft)
except RuntimeError as error:
    print(error)
    #> 0D or 1D target tensor expected, multi-target not supported

print(F.cross_entropy(logits, soft))
#> tensor(1.0220)
print(-(soft * logits.log_softmax(dim=1)).sum(dim=1).mean())
#> tensor(1.0220)
