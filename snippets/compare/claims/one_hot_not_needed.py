from textwrap import fill

import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 3.0, -2.0]], dtype=torch.float64)
index = torch.tensor([0, 2])
one_hot = F.one_hot(index, 3)

print(f"indices        {F.cross_entropy(logits, index).item():.4f}")
#> indices        2.6481
print(f"one-hot floats {F.cross_entropy(logits, one_hot.double()).item():.4f}")
#> one-hot floats 2.6481
try:
    F.cross_entropy(logits, one_hot)
except RuntimeError as error:
    print("one-hot integers:")
    #> one-hot integers:
    print(fill(str(error), 76))
    #> Expected floating point type for target with class probabilities, got Long
