import torch
from torch.nn import functional as F

tokens = torch.tensor([[5, 3, 4, 1]])
logits = 20.0 * F.one_hot(tokens, 6)  # a model that repeats what it reads
print(f"not shifted {F.cross_entropy(logits.mT, tokens):.4f}")
#> not shifted 0.0000
print("shifted twice", tokens[0].unfold(0, 3, 1)[:, [0, 2]].tolist())
#> shifted twice [[5, 4], [3, 1]]

# Repair
print("shifted once ", tokens[0].unfold(0, 2, 1).tolist())  # reads, answers
#> shifted once  [[5, 3], [3, 4], [4, 1]]
print(f"shifted once {F.cross_entropy(logits[:, :-1].mT, tokens[:, 1:]):.4f}")
#> shifted once 20.0000
