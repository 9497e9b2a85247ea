import torch
from generalized_cross_entropy import generalized_cross_entropy

logits = torch.tensor([[0.7, 0.2, 0.1], [0.7, 0.2, 0.1]], dtype=torch.float64).log()
target = torch.tensor([0, 2])

easy = (1 - 0.7**0.5) / 0.5  # the labelled class has probability 0.7
hard = (1 - 0.1**0.5) / 0.5  # and here 0.1
print(f"{easy:.6f} {hard:.6f} {(easy + hard) / 2:.6f}")
#> 0.326680 1.367544 0.847112
print(f"{generalized_cross_entropy(logits, target, q=0.5).item():.6f}")
#> 0.847112
