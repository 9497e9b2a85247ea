import warnings
from textwrap import fill

import torch
from torch.nn import functional as F

logits = torch.zeros(64, 10)
labels = torch.zeros(64)

warnings.simplefilter("ignore")  # a warning about the sizes comes first
for loss in [F.mse_loss, F.huber_loss, F.kl_div]:
    try:
        loss(logits, labels)
    except RuntimeError as error:
        print(fill(f"{loss.__name__}: {error}", 76))
        #> mse_loss: The size of tensor a (10) must match the size of tensor b (64) at
        #> non-singleton dimension 1
        #> huber_loss: The size of tensor a (10) must match the size of tensor b (64)
        #> at non-singleton dimension 1
        #> kl_div: The size of tensor a (64) must match the size of tensor b (10) at
        #> non-singleton dimension 1
try:
    F.mse_loss(torch.zeros(2, 1, 8, 8), torch.zeros(2, 1, 6, 6))
except RuntimeError as error:
    print(fill(str(error), 76))
    #> The size of tensor a (8) must match the size of tensor b (6) at non-
    #> singleton dimension 3
try:
    F.mse_loss(logits, logits, weight=torch.ones(10))
except ValueError as error:
    print(error)
    #> Weights and input must have the same size.

# Repair
print(F.cross_entropy(logits, labels.long()))  # labels of classes
#> tensor(2.3026)
print(F.mse_loss(logits[:, 0], labels))  # or one number for each sample
#> tensor(0.)
