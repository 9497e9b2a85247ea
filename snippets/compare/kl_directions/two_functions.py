import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F


def forward_kl(logits, target):
    """KL(target || model): the model covers the target. Rows of logits."""
    return F.kl_div(logits.log_softmax(-1), target, reduction="batchmean")


def reverse_kl(logits, target):
    """KL(model || target): the model avoids what the target avoids."""
    log_q = logits.log_softmax(-1)
    return F.kl_div(target.log(), log_q, reduction="batchmean", log_target=True)


logits = torch.tensor([[1.0, 0.0, -1.0], [0.0, 2.0, 0.0]], dtype=torch.float64)
target = torch.tensor([[0.2, 0.5, 0.3], [0.1, 0.8, 0.1]], dtype=torch.float64)
model, data = Categorical(logits=logits), Categorical(probs=target)

pair = forward_kl(logits, target), kl_divergence(data, model).mean()
print("forward {:.6f} {:.6f}".format(*pair))
#> forward 0.239233 0.239233
pair = reverse_kl(logits, target), kl_divergence(model, data).mean()
print("reverse {:.6f} {:.6f}".format(*pair))
#> reverse 0.258408 0.258408
