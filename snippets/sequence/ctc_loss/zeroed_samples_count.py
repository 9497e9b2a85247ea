import torch
from torch.nn import functional as F

log_probs = torch.zeros(3, 3, 3).log_softmax(-1)
targets = torch.tensor([[1, 2], [1, 1], [2, 1]])
lengths = (3, 2, 3), (2, 2, 2)  # the second sample has too few frames

loss = F.ctc_loss(log_probs, targets, *lengths, reduction="none", zero_infinity=True)
print(loss)
#> tensor([1.6864, 0.0000, 1.6864])
print("mean          ", F.ctc_loss(log_probs, targets, *lengths, zero_infinity=True))
#> mean           tensor(0.5621)
print("of those alive", (loss[loss > 0] / 2).mean())
#> of those alive tensor(0.8432)
