import torch
from torch.nn import functional as F

NETS = 10  # ten small networks at once, each with data and weights of its own


def data(positives, easy, hard):
    """Positives, many far negatives, and a few negatives close to the positives."""
    centres = torch.tensor([[3.0, 0.0], [-3.0, 0.0], [3.0, 2.5]])
    kind = torch.arange(3).repeat_interleave(torch.tensor([positives, easy, hard]))
    input = centres[kind] + torch.randn(NETS, len(kind), 2)
    return input, (kind == 0).float().expand(NETS, -1)


def layer(inputs, outputs):
    """Weights and biases of one linear layer, as nn.Linear starts them."""
    bound = inputs**-0.5
    shapes = (NETS, inputs, outputs), (NETS, 1, outputs)
    return [torch.empty(s).uniform_(-bound, bound).requires_grad_() for s in shapes]


def bce(logits, target):
    return F.binary_cross_entropy_with_logits(logits, target)


def focal(logits, target):
    each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    return ((1 - torch.exp(-each)) ** 2 * each).mean()


def pos_weight(logits, target):
    odds = (target == 0).sum() / target.sum()
    return F.binary_cross_entropy_with_logits(logits, target, pos_weight=odds)


def areas(loss, rate, prior):
    """Area under the ROC curve of each network after 30 and 200 steps, twice."""
    torch.manual_seed(0)
    input, target = data(20, 2000, 20)
    unseen, _ = data(600, 0, 600)
    w, b, v, c = parameters = layer(2, 8) + layer(8, 1)
    if prior:  # start from the log odds of the shares
        c.data.fill_(torch.tensor(20 / 2020).log())
    optimiser = torch.optim.Adam(parameters, lr=rate)
    results = []
    for step in range(1, 201):
        logits = (torch.tanh(input @ w + b) @ v + c)[..., 0]
        optimiser.zero_grad()
        (NETS * loss(logits, target)).backward()
        optimiser.step()
        if step in (30, 200):
            with torch.no_grad():
                score = (torch.tanh(unseen @ w + b) @ v + c)[..., 0]
            yes, no = score.view(NETS, 2, 2, 300).unbind(1)  # halves of 300
            results.append((yes[..., None] > no[..., None, :]).float().mean((2, 3)))
    return torch.stack(results)  # steps, networks, halves


print("area under the ROC curve, positives against hard negatives only")
#> area under the ROC curve, positives against hard negatives only
print("mean of ten networks ± their deviation, in brackets the best of three rates")
#> mean of ten networks ± their deviation, in brackets the best of three rates
print("                 30 steps, 0.02         30 steps          200 steps")
#>                  30 steps, 0.02         30 steps          200 steps
rates = [0.02, 0.1, 0.3]
for loss in [bce, pos_weight, focal]:
    for prior in [False, True] if loss is not pos_weight else [False]:
        table = torch.stack([areas(loss, rate, prior) for rate in rates])
        best = table[..., 0].mean(2).argmax(0)  # chosen on the first half
        shown = table[..., 1]  # reported on the second
        row = [f"{shown[0, 0].mean():10.2f} ± {shown[0, 0].std():.2f}"]
        for i, rate in enumerate(best.tolist()):
            row.append(f"{shown[rate, i].mean():7.2f} ± {shown[rate, i].std():.2f}")
            row.append(f"({rates[rate]:g})")
        print(f"{loss.__name__ + ', prior' * prior:12}", *row)
        #> bce                0.76 ± 0.08    0.91 ± 0.01 (0.1)    0.93 ± 0.01 (0.1)
        #> bce, prior         0.77 ± 0.18    0.94 ± 0.01 (0.1)    0.94 ± 0.01 (0.02)
        #> pos_weight         0.65 ± 0.19    0.90 ± 0.02 (0.1)    0.94 ± 0.01 (0.1)
        #> focal              0.83 ± 0.09    0.91 ± 0.02 (0.1)    0.95 ± 0.01 (0.1)
        #> focal, prior       0.66 ± 0.17    0.94 ± 0.01 (0.1)    0.95 ± 0.01 (0.02)
