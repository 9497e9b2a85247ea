import torch
from torch.nn import functional as F

input = torch.tensor([[-1.0, -2.0], [-3.0, -0.5], [-0.5, -4.0]])
padded = torch.tensor([0, 1, -1])  # -1 marks padding
compiled = torch.compile(F.nll_loss, backend="aot_eager_decomp_partition")

for function in [F.nll_loss, compiled]:
    try:
        function(input, padded)
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__, error)
        #> IndexError Target -1 is out of bounds.
        #> RuntimeError index -1 is out of bounds for dimension 1 with size 2

print(F.nll_loss(input, padded, ignore_index=-1))
#> tensor(0.7500)
