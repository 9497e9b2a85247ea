import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.5], [-1.0, 2.0], [0.3, -1.5]], dtype=torch.float64)
target = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8], [0.3, 0.6, 0.1]]).double()


def forward_kl(logits):
    return F.kl_div(logits.log_softmax(1), target, reduction="batchmean")


def cross_entropy(logits):
    return F.cross_entropy(logits, target)


weights = {}
for loss in [forward_kl, cross_entropy]:
    weight = torch.zeros(2, 3, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.SGD([weight], lr=0.5, momentum=0.9)
    for _ in range(200):
        optimiser.zero_grad()
        value = loss(input @ weight)
        value.backward()
        optimiser.step()
    weights[loss.__name__] = weight.detach()
    print(f"{loss.__name__:13} final value {value.item():.4f}")
    #> forward_kl    final value 0.0042
    #> cross_entropy final value 0.7838
apart = (weights["forward_kl"] - weights["cross_entropy"]).abs().max().item()
print("weights equal to 9 digits:", apart < 1e-9)
#> weights equal to 9 digits: True
entropy = -(target * target.log()).sum(1).mean()
print(f"entropy of the targets    {entropy.item():.4f}")
#> entropy of the targets    0.7796
