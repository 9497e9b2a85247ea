import torch
from info_nce_loss import info_nce_loss
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.2], [0.1, 0.9]], requires_grad=True)
positive = torch.tensor([[0.9, 0.4], [0.3, 0.7]], requires_grad=True)
old = [[0.7, 0.7], [-1.0, 0.1], [0.2, -0.9]]  # embeddings of earlier batches
bank = torch.tensor(old, requires_grad=True)
T = 0.5


def with_bank(anchor, positive, bank):
    """InfoNCE whose negatives are the batch and a bank without a gradient."""
    candidates = torch.cat([positive, bank.detach()])
    logits = F.normalize(anchor) @ F.normalize(candidates).T / T
    return F.cross_entropy(logits, torch.arange(len(anchor)))


print("batch alone", round(info_nce_loss(anchor, positive, T).item(), 4))
#> batch alone 0.3526
print("empty bank ", round(with_bank(anchor, positive, bank[:0]).item(), 4))
#> empty bank  0.3526
loss = with_bank(anchor, positive, bank)
print("with a bank", round(loss.item(), 4))
#> with a bank 0.8403
loss.backward()
print("gradient", [x.grad is not None for x in (anchor, positive, bank)])
#> gradient [True, True, False]

bank = torch.cat([bank, positive])[-3:].detach()  # newest in, oldest out
print([[round(value, 1) for value in row] for row in bank.tolist()])
#> [[0.2, -0.9], [0.9, 0.4], [0.3, 0.7]]
