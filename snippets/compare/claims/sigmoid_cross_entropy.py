import torch
from torch.nn import functional as F

x = torch.tensor([2.0, -1.0, 0.3], dtype=torch.float64)
z = torch.tensor([1.0, 0.0, 1.0], dtype=torch.float64)

# as TensorFlow documents sigmoid_cross_entropy_with_logits(labels=z, logits=x)
documented = x.clamp(min=0) - x * z + torch.log1p(torch.exp(-x.abs()))
print(documented.numpy().round(4))
#> [0.1269 0.3133 0.5544]
print(F.binary_cross_entropy_with_logits(x, z, reduction="none").numpy().round(4))
#> [0.1269 0.3133 0.5544]
try:
    F.binary_cross_entropy(x, z)
except RuntimeError as error:
    print(str(error).splitlines()[0])
    #> all elements of input should be between 0 and 1
