import torch
from torch.nn import functional as F

torch.manual_seed(0)
truth = (torch.arange(400) % 2).double()
x = torch.randn(400, dtype=torch.float64) + 1.5 * (2 * truth - 1)
far = x.sort().indices[:20]  # the clearest negatives
anywhere = (truth == 0).nonzero()[:20, 0]  # negatives as they come


def fit(loss, labels):
    parameters = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    search = {"max_iter": 200, "line_search_fn": "strong_wolfe"}
    optimiser = torch.optim.LBFGS([parameters], **search)

    def closure():
        optimiser.zero_grad()
        value = loss(parameters[0] * x + parameters[1], labels)
        value.backward()
        return value

    optimiser.step(closure)
    slope, bias = parameters.tolist()
    return f"{slope:8.2f} {-bias / slope:11.2f}"


def on_probability(logits, labels):
    return F.mse_loss(logits.sigmoid(), labels)


print("loss  wrong labels   slope  boundary (truth: 3 and 0)")
#> loss  wrong labels   slope  boundary (truth: 3 and 0)
for name, loss in [
    ("BCE", F.binary_cross_entropy_with_logits),
    ("MSE", on_probability),
]:
    for kind, wrong in [("none", far[:0]), ("20 clearest", far), ("20 any", anywhere)]:
        target = truth.clone()
        target[wrong] = 1  # labelled positive by mistake
        print(f"{name}   {kind:11} {fit(loss, target)}")
        #> BCE   none            3.52       -0.01
        #> BCE   20 clearest     1.11       -0.36
        #> BCE   20 any          1.59       -0.35
        #> MSE   none            3.97        0.02
        #> MSE   20 clearest     3.97        0.02
        #> MSE   20 any          2.77       -0.07
