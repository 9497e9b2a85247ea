import torch
from torch.nn import functional as F

log_probs = torch.zeros(6, 2, 3).log_softmax(-1)
targets = torch.tensor([[1, 2, 1, 2], [1, 0, 0, 0]])
lengths = (6, 6), (4, 1)

loss = F.ctc_loss(log_probs, targets, *lengths, reduction="none")
print("per sequence", loss)
#> per sequence tensor([2.7850, 3.5472])
print("mean        ", F.ctc_loss(log_probs, targets, *lengths))
#> mean         tensor(2.1217)
print("none, mean()", loss.mean())
#> none, mean() tensor(3.1661)
print("sum / N     ", F.ctc_loss(log_probs, targets, *lengths, reduction="sum") / 2)
#> sum / N      tensor(3.1661)
