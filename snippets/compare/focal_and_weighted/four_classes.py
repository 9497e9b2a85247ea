import torch
from torch import nn
from torch.nn import functional as F

CENTRES = torch.tensor([[-6.0, 0.0], [0.0, 0.0], [0.0, 1.8], [6.0, 0.0]])
COUNTS = torch.tensor([1000, 1000, 50, 50])  # two frequent classes, two rare
NAMES = ["frequent easy", "frequent hard", "rare hard", "rare easy"]


def data(counts):
    target = torch.arange(4).repeat_interleave(counts)
    return CENTRES[target] + torch.randn(len(target), 2), target


weight = COUNTS.sum() / (4 * COUNTS)


def cross_entropy(logits, target):
    return F.cross_entropy(logits, target)


def weighted(logits, target):
    return F.cross_entropy(logits, target, weight=weight)


def focal(logits, target, factor=None):
    each = F.cross_entropy(logits, target, reduction="none")
    each = (1 - torch.exp(-each)) ** 2 * each
    if factor is None:
        return each.mean()
    return (factor[target] * each).sum() / factor[target].sum()


def both(logits, target):
    return focal(logits, target, weight)


results = {}
for loss in [cross_entropy, weighted, focal, both]:
    rows = []
    for seed in range(3):
        torch.manual_seed(seed)
        input, target = data(COUNTS)
        unseen, truth = data(10 * COUNTS)
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 4))
        optimiser = torch.optim.Adam(model.parameters(), lr=0.03)
        for _ in range(200):
            optimiser.zero_grad()
            loss(model(input), target).backward()
            optimiser.step()
        with torch.no_grad():
            p = model(unseen).softmax(1)
        guess = p.argmax(1)
        hit = torch.bincount(truth[guess == truth], minlength=4)
        recall = hit / torch.bincount(truth, minlength=4)
        precision = hit / torch.bincount(guess, minlength=4).clamp(min=1)
        rows.append(torch.stack([recall, precision, p.mean(0)]))
    results[loss.__name__] = torch.stack(rows).mean(0)

share = COUNTS / COUNTS.sum()
print("                ", *(f"{name:>14}" for name in NAMES))
#>                   frequent easy  frequent hard      rare hard      rare easy
print("true share       ", *(f"{value:14.3f}" for value in share.tolist()))
#> true share                 0.476          0.476          0.024          0.024
for i, title in enumerate(["recall", "precision", "mean probability"]):
    print(title)
    #> recall
    #> precision
    #> mean probability
    for name, table in results.items():
        print(f"  {name:15}", *(f"{value:14.3f}" for value in table[i].tolist()))
        #>   cross_entropy            0.999          0.991          0.214          0.991
        #>   weighted                 0.999          0.826          0.785          0.999
        #>   focal                    0.999          0.992          0.220          0.988
        #>   both                     0.998          0.827          0.787          0.997
        #>   cross_entropy            0.998          0.961          0.634          0.995
        #>   weighted                 0.998          0.986          0.188          0.968
        #>   focal                    0.998          0.961          0.656          0.995
        #>   both                     0.998          0.986          0.188          0.980
        #>   cross_entropy            0.477          0.476          0.024          0.024
        #>   weighted                 0.476          0.379          0.120          0.025
        #>   focal                    0.459          0.439          0.078          0.025
        #>   both                     0.452          0.353          0.170          0.025
