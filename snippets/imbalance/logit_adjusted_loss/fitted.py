import torch
from logit_adjusted_loss import adjusted_logits, logit_adjusted_loss
from torch.nn import functional as F

# One yes-or-no feature. Rows: how often it is 0 and 1 in each class.
table = torch.tensor([[80, 10], [2, 8]], dtype=torch.float64)
counts = table.sum(1)


def fit(loss):
    logits = torch.zeros(2, 2, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([logits], max_iter=200, tolerance_grad=1e-10)

    def closure():
        optimiser.zero_grad()
        every = [loss(logits, torch.tensor([c, c])) for c in range(2)]
        value = (table * torch.stack(every)).sum() / table.sum()
        value.backward()
        return value

    optimiser.step(closure)
    return logits.detach()


plain = fit(lambda x, y: F.cross_entropy(x, y, reduction="none"))
trained = fit(lambda x, y: logit_adjusted_loss(x, y, counts, reduction="none"))
print("class 1 given the feature", plain.softmax(1)[:, 1])
#> class 1 given the feature tensor([0.0244, 0.4445], dtype=torch.float64)
print("after the fact           ", adjusted_logits(plain, counts).softmax(1)[:, 1])
#> after the fact            tensor([0.1837, 0.8781], dtype=torch.float64)
print("in the loss              ", trained.softmax(1)[:, 1])
#> in the loss               tensor([0.1837, 0.8781], dtype=torch.float64)
balanced = table / counts[:, None]
print("if classes were equal    ", (balanced / balanced.sum(0))[1])
#> if classes were equal     tensor([0.1837, 0.8780], dtype=torch.float64)
