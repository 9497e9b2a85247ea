import torch
from four_ways import average_precision, bce, fit


def area_under_roc(logits, target):
    rank = logits.argsort().argsort()[target == 1].double().mean()
    return (rank - (target.sum() - 1) / 2) / (target == 0).sum()


generator = torch.Generator().manual_seed(0)
input = torch.randn(40_000, 2, generator=generator, dtype=torch.float64)
a, b = input.T
honest = 3 * torch.tanh(2 * a) + 1.5 * b - 5.5  # no linear model can say that
target = (torch.rand(40_000, generator=generator) < honest.sigmoid()).double()
weight = 1 / target.mean() - 1
unseen, truth = input[20_000:], target[20_000:]

for name, factor in [("plain", torch.ones(())), ("pos_weight", weight)]:
    theta = fit(
        lambda x, y, factor=factor: bce(x, y, pos_weight=factor),
        input[:20_000],
        target[:20_000],
    )
    logits = unseen @ theta[:2] + theta[2] - factor.log()  # shifted back
    print(name, [round(value, 2) for value in theta.tolist()])
    #> plain [1.38, 1.45, -4.58]
    #> pos_weight [1.81, 1.39, -1.81]
    precision, area = average_precision(logits, truth), area_under_roc(logits, truth)
    print(f"  average precision {precision:.3f}, area {area:.3f}")
    #>   average precision 0.366, area 0.901
    #>   average precision 0.333, area 0.904
    print(f"  log loss {bce(logits, truth):.4f}, mean p {logits.sigmoid().mean():.4f}")
    #>   log loss 0.1323, mean p 0.0457
    #>   log loss 0.1351, mean p 0.0492
