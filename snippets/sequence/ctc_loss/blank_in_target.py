import torch
from torch.nn import functional as F

log_probs = torch.tensor([[0.9, 0.1], [0.9, 0.1], [0.9, 0.1]]).log()

# an alphabet that starts at 0, and a blank that is 0 too
print(F.ctc_loss(log_probs, torch.tensor([0]), (3,), (1,)))
#> tensor(-1.4757)

# labels shifted by one, and an output more for the blank: columns -, a, b
log_probs = torch.tensor([[0.1, 0.8, 0.1], [0.8, 0.1, 0.1], [0.8, 0.1, 0.1]]).log()
print(F.ctc_loss(log_probs, torch.tensor([0]) + 1, (3,), (1,)))
#> tensor(0.5092)
