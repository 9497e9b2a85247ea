import math

import torch
from torch.nn import functional as F

for classes in [2, 10, 1000, 50257]:
    input = torch.zeros(4, classes)  # a model that knows nothing
    target = torch.tensor([0, 1, 1, 0])
    loss = F.cross_entropy(input, target)
    smoothed = F.cross_entropy(input, target, label_smoothing=0.1)
    print(f"{classes:6} {loss:.4f} {smoothed:.4f} {math.log(classes):.4f}")
    #>      2 0.6931 0.6931 0.6931
    #>     10 2.3026 2.3026 2.3026
    #>   1000 6.9078 6.9078 6.9078
    #>  50257 10.8249 10.8249 10.8249
