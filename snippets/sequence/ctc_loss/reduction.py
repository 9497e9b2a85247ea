import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]])
log_probs = torch.stack([logits, logits.flip(0), logits], dim=1).log_softmax(-1)
targets = torch.tensor([[1, 2], [2, 0], [0, 0]])
lengths = (4, 4, 4), (2, 1, 0)

none = F.ctc_loss(log_probs, targets, *lengths, reduction="none")
print("none", none)
#> none tensor([0.4659, 2.8138, 6.3927])
print("sum ", F.ctc_loss(log_probs, targets, *lengths, reduction="sum"))
#> sum  tensor(9.6724)
print("mean", F.ctc_loss(log_probs, targets, *lengths))
#> mean tensor(3.1465)
print("    ", (none / torch.tensor([2, 1, 1])).mean())  # the empty target: 1
#>      tensor(3.1465)
