import torch
from torch.nn import functional as F

logits = torch.tensor([[30.0, 10.0, 0.0]])
target = torch.tensor([0])


plain = F.cross_entropy(logits, target)
z_loss = logits.logsumexp(1).square().mean()


def wrong(factor):
    return plain + (factor or 1e-4) * z_loss


def right(factor):
    return plain + (factor or 0.0) * z_loss


print(f"wrong {wrong(None):.4f}")
#> wrong 0.0900
print(f"right {right(None):.4f}")
#> right 0.0000
# The test: switched off, it is cross-entropy
assert right(None) == plain != wrong(None)
