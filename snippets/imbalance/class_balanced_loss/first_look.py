import torch
from class_balanced_loss import ClassBalancedLoss

counts = torch.tensor([5000, 500, 50])  # of the training set
logits = torch.tensor([[2.0, 0.0, 0.0], [2.0, 0.0, 0.0]])
target = torch.tensor([0, 2])

loss = ClassBalancedLoss(counts, beta=0.999)
print(loss(logits, target))
#> tensor(2.8787)
