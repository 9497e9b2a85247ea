import torch
from torch.nn import functional as F

features = torch.zeros(8, 16, 2, 2)  # (N, channels, H, W)
layer = torch.zeros(10, 16)
target = torch.zeros(8, dtype=torch.int64)
logits = features.view(-1, 16) @ layer.T  # folds H and W into the batch
tokens = torch.zeros(4, 6, dtype=torch.int64)  # (N, T)
steps = torch.zeros(4, 6, 10)  # (N, T, C)

for input, wrong in [
    (logits, target),
    (steps.flatten(0, 1), tokens),  # only one of the two is flat
    (steps, tokens.flatten()),
    (torch.zeros(1, 10), torch.tensor(3)),  # one sample; squeeze() took its axis
    (torch.zeros(8, 10), torch.zeros(80)),  # a one-hot target, flattened
    (torch.zeros(3, 8, 8), torch.zeros(1, 8, 8, dtype=torch.int64)),  # no batch axis
]:
    try:
        F.cross_entropy(input, wrong)
    except ValueError as error:
        print(error)
        #> Expected input batch_size (32) to match target batch_size (8).
        #> Expected input batch_size (24) to match target batch_size (4).
        #> Expected input batch_size (4) to match target batch_size (24).
        #> Expected input batch_size (1) to match target batch_size (0).
        #> Expected input batch_size (8) to match target batch_size (80).
        #> Expected input batch_size (3) to match target batch_size (1).

# Repair
pooled = features.mean((2, 3))  # or features.flatten(1) and a wider layer
print(F.cross_entropy(pooled @ layer.T, target))
#> tensor(2.3026)
print(F.cross_entropy(steps.flatten(0, 1), tokens.flatten()))
#> tensor(2.3026)
