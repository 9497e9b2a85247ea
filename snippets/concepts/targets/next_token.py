import torch
from torch.nn import functional as F

PAD = 0
tokens = torch.tensor([[5, 3, 4, 1], [2, 1, PAD, PAD]])  # (N, T), 1 ends a sequence
torch.manual_seed(0)
logits = torch.randn(2, 4, 6)  # (N, T, C), from the model

input, target = logits[:, :-1], tokens[:, 1:]  # step t predicts token t + 1
target = target.masked_fill(target == PAD, -100)
print(target.tolist())
#> [[3, 4, 1], [1, -100, -100]]
flat = input.flatten(0, 1)
print(f"flattened      {F.cross_entropy(flat, target.flatten()):.4f}")
#> flattened      1.9366
print(f"classes axis 1 {F.cross_entropy(input.transpose(1, 2), target):.4f}")
#> classes axis 1 1.9366
print(f"padding counts {F.cross_entropy(flat, tokens[:, 1:].flatten()):.4f}")
#> padding counts 1.7418
