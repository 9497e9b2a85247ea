import torch
from torch.nn import functional as F

SHARE, ODDS = 0.05, 19.0  # one positive in twenty: 19 negatives for each
bce = F.binary_cross_entropy_with_logits


def data(count, seed):
    generator = torch.Generator().manual_seed(seed)
    target = (torch.rand(count, generator=generator) < SHARE).double()
    noise = torch.randn(count, 2, generator=generator, dtype=torch.float64)
    return noise + target[:, None] * torch.tensor([1.5, 1.0]), target


def focal(logits, target):
    each = bce(logits, target, reduction="none")
    return ((1 - torch.exp(-each)) ** 2 * each).mean()


def fit(loss, input, target):  # a logistic regression, to convergence
    theta = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([theta], max_iter=200, line_search_fn="strong_wolfe")

    def step():
        optimiser.zero_grad()
        value = loss(input @ theta[:2] + theta[2], target)
        value.backward()
        return value

    optimiser.step(step)
    return theta.detach()


def calibration_error(p, target):
    bins = (20 * p).long().clamp(max=19)
    gap = torch.zeros(20, dtype=torch.float64).index_add(0, bins, p - target)
    return gap.abs().sum() / len(p)


def average_precision(logits, target):
    hits = target[logits.argsort(descending=True)]
    precision = hits.cumsum(0) / torch.arange(1, len(hits) + 1)
    return precision[hits == 1].mean()


input, target = data(10_000, seed=0)
positive, negative = (target == 1).nonzero()[:, 0], (target == 0).nonzero()[:, 0]
drawn = torch.Generator().manual_seed(2)
repeats = positive[torch.randint(len(positive), negative.shape, generator=drawn)]
over = torch.cat([negative, repeats])  # each positive about 19 times
under = torch.cat([negative[: len(positive)], positive])  # one negative in 19
weight = torch.tensor(ODDS, dtype=torch.float64)
thetas = {
    "plain": fit(bce, input, target),
    "pos_weight 19": fit(lambda x, y: bce(x, y, pos_weight=weight), input, target),
    "oversampled": fit(bce, input[over], target[over]),
    "undersampled": fit(bce, input[under], target[under]),
    "focal": fit(focal, input, target),
}
unseen, truth = data(50_000, seed=1)


def row(logits):
    p = logits.sigmoid()
    recall = (p[truth == 1] > 0.5).double().mean()
    precision = average_precision(logits, truth)
    values = (
        p.mean(),
        recall,
        precision,
        bce(logits, truth),
        calibration_error(p, truth),
    )
    return "".join(f"{value:9.3f}" for value in values)


if __name__ == "__main__":
    models = []
    for name, theta in thetas.items():
        logits = unseen @ theta[:2] + theta[2]
        models.append((name, logits))
        if name not in {"plain", "focal"}:
            models.append(("  minus log 19", logits - weight.log()))

    print("                  mean p   recall  av. pr. log loss      gap")
    #>                   mean p   recall  av. pr. log loss      gap
    for name, logits in models:
        print(f"{name:15}{row(logits)}")
        #> plain              0.050    0.253    0.480    0.125    0.003
        #> pos_weight 19      0.282    0.826    0.480    0.400    0.234
        #>   minus log 19     0.050    0.243    0.480    0.125    0.003
        #> oversampled        0.271    0.816    0.480    0.382    0.222
        #>   minus log 19     0.048    0.238    0.480    0.125    0.003
        #> undersampled       0.271    0.812    0.480    0.374    0.222
        #>   minus log 19     0.044    0.197    0.480    0.126    0.005
        #> focal              0.184    0.250    0.480    0.236    0.139
