import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]])
log_probs = logits.log_softmax(-1)  # columns: -, a, b

print(F.ctc_loss(log_probs, torch.tensor([1, 2]), (4,), (2,)))
#> tensor(0.2329)

moved = log_probs[:, [1, 2, 0]]  # columns: a, b, -
print(F.ctc_loss(moved, torch.tensor([0, 1]), (4,), (2,), blank=2))
#> tensor(0.2329)

try:
    F.ctc_loss(moved, torch.tensor([0, 1]), (4,), (2,), blank=3)
except RuntimeError as error:
    print(error)
    #> blank must be in label range
