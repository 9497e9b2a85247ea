import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
compiled = torch.compile(F.cross_entropy, backend="aot_eager_decomp_partition")

for target in [torch.tensor([1, 3]), torch.tensor([0, -1])]:
    for function in [F.cross_entropy, compiled]:
        try:
            function(input, target)
        except (IndexError, RuntimeError) as error:
            print(type(error).__name__, error)
            #> IndexError Target 3 is out of bounds.
            #> RuntimeError index 3 is out of bounds for dimension 1 with size 3
            #> IndexError Target -1 is out of bounds.
            #> RuntimeError index -1 is out of bounds for dimension 1 with size 3

print(F.cross_entropy(input, torch.tensor([1, 3]) - 1))
#> tensor(0.2056)
print(F.cross_entropy(input, torch.tensor([0, -1]), ignore_index=-1))
#> tensor(0.2413)
