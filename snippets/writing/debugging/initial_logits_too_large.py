import torch
from torch.nn import functional as F

torch.manual_seed(0)
target = torch.randint(10, (1000,))
for size in [0.0, 0.1, 1.0, 10.0]:  # standard deviation of the logits at step 0
    loss = F.cross_entropy(size * torch.randn(1000, 10), target)
    print(f"{size:4} {loss:.2f}")
    #>  0.0 2.30
    #>  0.1 2.31
    #>  1.0 2.78
    #> 10.0 15.05
