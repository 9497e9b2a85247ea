import torch
from torch.nn import functional as F

SEEDS = 12  # twelve small networks at once, each with data and weights of its own


def data(positives, easy, hard):
    """Positives, many far negatives, and a few negatives close to the positives."""
    centres = torch.tensor([[3.0, 0.0], [-3.0, 0.0], [3.0, 2.5]])
    kind = torch.arange(3).repeat_interleave(torch.tensor([positives, easy, hard]))
    input = centres[kind] + torch.randn(SEEDS, len(kind), 2)
    return input, (kind == 0).float().expand(SEEDS, -1)


def layer(inputs, outputs):
    """Weights and biases of one linear layer, as nn.Linear starts them."""
    bound = inputs**-0.5
    shapes = (SEEDS, inputs, outputs), (SEEDS, 1, outputs)
    return [torch.empty(s).uniform_(-bound, bound).requires_grad_() for s in shapes]


def bce(logits, target):
    return F.binary_cross_entropy_with_logits(logits, target)


def focal(logits, target):
    each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    return ((1 - torch.exp(-each)) ** 2 * each).mean()


def pos_weight(logits, target):
    odds = (target == 0).sum() / target.sum()
    return F.binary_cross_entropy_with_logits(logits, target, pos_weight=odds)


print("area under the ROC curve, positives against hard negatives only")
#> area under the ROC curve, positives against hard negatives only
print("steps          10    30   100   200")
#> steps          10    30   100   200
for loss in [bce, pos_weight, focal]:
    torch.manual_seed(0)
    input, target = data(20, 2000, 20)
    unseen, _ = data(300, 0, 300)
    w, b, v, c = parameters = layer(2, 8) + layer(8, 1)
    optimiser = torch.optim.Adam(parameters, lr=0.02)
    areas = []
    for step in range(1, 201):
        logits = (torch.tanh(input @ w + b) @ v + c)[..., 0]
        optimiser.zero_grad()
        (SEEDS * loss(logits, target)).backward()
        optimiser.step()
        if step in (10, 30, 100, 200):
            with torch.no_grad():
                score = (torch.tanh(unseen @ w + b) @ v + c)[..., 0]
            above = score[:, :300, None] > score[:, None, 300:]  # all pairs
            areas.append(above.float().mean().item())
    print(f"{loss.__name__:10}", *(f"{area:5.2f}" for area in areas))
    #> bce         0.63  0.80  0.90  0.91
    #> pos_weight  0.64  0.67  0.87  0.90
    #> focal       0.64  0.85  0.91  0.92
