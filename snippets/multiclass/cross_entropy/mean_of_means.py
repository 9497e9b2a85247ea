import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0], [0.0, 2.0], [0.0, 2.0], [0.0, 2.0]])
target = torch.tensor([0, 0, 0, 0])
parts = [slice(0, 1), slice(1, 4)]  # two micro-batches: 1 token and 3 tokens

whole = F.cross_entropy(input, target)
means = [F.cross_entropy(input[part], target[part]) for part in parts]
print(f"{whole:.4f}, mean of means {sum(means) / 2:.4f}")
#> 1.6269, mean of means 1.1269

sums = [F.cross_entropy(input[part], target[part], reduction="sum") for part in parts]
print(f"sums over all 4 tokens: {sum(sums) / 4:.4f}")
#> sums over all 4 tokens: 1.6269
