import math

import torch
from torch.nn import functional as F

zero = torch.zeros(4)
labels = torch.tensor([1.0, 0.0, 1.0, 1.0])
loss = F.binary_cross_entropy_with_logits(zero, labels)
print(f"binary       {loss:.4f}  ln 2 is {math.log(2):.4f}")
#> binary       0.6931  ln 2 is 0.6931

for classes in [3, 10, 1000]:
    loss = F.cross_entropy(torch.zeros(4, classes), torch.tensor([0, 1, 2, 0]))
    print(f"{classes:4} classes {loss:.4f}  ln {classes} is {math.log(classes):.4f}")
    #>    3 classes 1.0986  ln 3 is 1.0986
    #>   10 classes 2.3026  ln 10 is 2.3026
    #> 1000 classes 6.9078  ln 1000 is 6.9078

target = torch.tensor([3.0, 5.0, 7.0, 9.0])
print(f"MSE of 0     {F.mse_loss(zero, target):.4f}  the mean of the squares")
#> MSE of 0     41.0000  the mean of the squares
mean = target.mean().expand(4)
print(f"MSE of mean  {F.mse_loss(mean, target):.4f}   the variance")
#> MSE of mean  5.0000   the variance
