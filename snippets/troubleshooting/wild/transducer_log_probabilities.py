import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 1])


def of_logits(x):
    return F.cross_entropy(x, target).item()


def of_log_probabilities(x):
    return F.nll_loss(x, target).item()


print(f"wrong {of_log_probabilities(logits):.4f}")
#> wrong -2.5000
print(f"right {of_log_probabilities(logits.log_softmax(1)):.4f}")
#> right 0.3022
print(f"reported {of_logits(logits.log_softmax(1)):.4f}")
#> reported 0.3022
# The test: a constant added to all logits changes nothing
assert abs(of_logits(logits + 1) - of_logits(logits)) < 1e-6
assert of_log_probabilities(logits + 1) != of_log_probabilities(logits)
