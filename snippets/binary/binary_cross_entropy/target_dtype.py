import torch
from torch.nn import functional as F

input = torch.tensor([0.9, 0.2, 0.4])
target = torch.tensor([1, 0, 1])

for wrong in [target, target.bool(), target.double(), 255 * target.float()]:
    try:
        F.binary_cross_entropy(input, wrong)
    except RuntimeError as error:
        print(error)
        #> Found dtype Long but expected Float
        #> Found dtype Bool but expected Float
        #> Found dtype Double but expected Float
        #> all elements of target should be between 0 and 1

print(F.binary_cross_entropy(input, target.to(input.dtype)))
#> tensor(0.4149)
