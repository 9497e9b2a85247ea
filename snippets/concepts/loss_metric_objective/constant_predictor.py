import math

import torch
from torch.nn import functional as F

y = torch.tensor([1.0, 2.0, 2.0, 3.0, 12.0])


def show(name, constant, loss):
    print(f"{name:12} constant {constant:.3f}, loss {loss:.4f}")
    #> MSE          constant 4.000, loss 16.4000
    #> L1           constant 2.000, loss 2.4000
    #> Poisson NLL  constant 1.386, loss -1.5452
    #> Gaussian NLL constant 4.000, loss 1.8986


mean, median = y.mean(), y.median()
variance = y.var(correction=0)
show("MSE", mean, F.mse_loss(mean.expand(5), y))
show("L1", median, F.l1_loss(median.expand(5), y))
show("Poisson NLL", mean.log(), F.poisson_nll_loss(mean.log().expand(5), y))
show("Gaussian NLL", mean, F.gaussian_nll_loss(mean.expand(5), y, variance.item()))
print(f"             (ln variance + 1) / 2 is {(math.log(variance) + 1) / 2:.4f}")
#>              (ln variance + 1) / 2 is 1.8986

labels = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1, 1, 2])  # shares 0.6, 0.3, 0.1
share = labels.bincount() / len(labels)
loss = F.cross_entropy(share.log().expand(10, 3), labels)
print(f"cross-entropy, logits ln(share) {loss:.4f}")
#> cross-entropy, logits ln(share) 0.8979
loss = F.cross_entropy(torch.zeros(10, 3), labels)
print(f"cross-entropy, equal logits     {loss:.4f}  ln 3 is {math.log(3):.4f}")
#> cross-entropy, equal logits     1.0986  ln 3 is 1.0986
