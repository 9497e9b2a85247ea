import torch
from class_balanced_loss import class_balanced_weights

counts = torch.tensor([10, 100, 1000, 2000, 5000, 1_000_000])  # 1 / (1 - beta): 1000
weight = class_balanced_weights(counts, beta=0.999)
inverse = 1 / counts

print("over that of the largest", weight / weight[-1])
#> over that of the largest tensor([100.4508,  10.5033,   1.5815,   1.1563,   1.0068,   1.0000])
print("over inverse frequency  ", weight / weight[0] * inverse[0] / inverse)
#> over inverse frequency   tensor([  1.0000,   1.0456,   1.5744,   2.3023,   5.0112, 995.5120])
