import torch
from torch.nn import functional as F


def log_probability(logits, tokens, mask):
    """Sum of the log-probabilities of the tokens where mask is 1.

    logits is (N, T, C) and predicts the next token, tokens and mask are (N, T).
    """
    picked = F.cross_entropy(
        logits[:, :-1].float().transpose(1, 2), tokens[:, 1:], reduction="none"
    )
    return -(picked * mask[:, 1:]).sum(1)


tokens = torch.tensor([[3, 1, 0, 2], [3, 2, 0, 0]])  # prompt, answer, padding
mask = torch.tensor([[0, 1, 1, 1], [0, 1, 1, 0]])
logits = torch.zeros(2, 4, 4)  # every token has probability 1/4
print(log_probability(logits, tokens, mask))
#> tensor([-4.1589, -2.7726])
print(torch.tensor(0.25).log() * mask.sum(1))
#> tensor([-4.1589, -2.7726])
