import torch
from torch.nn import functional as F

p = torch.tensor([0.7, 0.2, 0.1], dtype=torch.float64)  # how often each label occurs
alpha = 0.3
logits = torch.zeros(1, 3, dtype=torch.float64, requires_grad=True)
optimiser = torch.optim.LBFGS([logits], max_iter=100, line_search_fn="strong_wolfe")


def step():
    optimiser.zero_grad()
    loss = sum(
        share * F.cross_entropy(logits, torch.tensor([c]), label_smoothing=alpha)
        for c, share in enumerate(p.tolist())
    )
    loss.backward()
    return loss


optimiser.step(step)
learned = logits.detach().softmax(1)[0]
print([round(value, 3) for value in learned.tolist()])
#> [0.59, 0.24, 0.17]
print([round(value, 3) for value in ((learned - alpha / 3) / (1 - alpha)).tolist()])
#> [0.7, 0.2, 0.1]
