import torch
from class_balanced_loss import class_balanced_weights

counts = torch.tensor([900, 90, 10])  # the training set
batch = torch.tensor([0, 0, 0, 0, 0, 0, 0, 1])
in_batch = torch.bincount(batch, minlength=3)

print(class_balanced_weights(counts))
#> tensor([0.0444, 0.3063, 2.6493])
print(class_balanced_weights(in_batch))
#> tensor([0.2507, 1.7493, 0.0000])
