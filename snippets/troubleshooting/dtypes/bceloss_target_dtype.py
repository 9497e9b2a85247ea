import torch
from torch.nn import functional as F

input = torch.tensor([0.9, 0.2, 0.4])
target = torch.tensor([1, 0, 1])

for first, second in [
    (input, target),
    (input, target.bool()),
    (input, target.to(torch.uint8)),
    (input, target.double()),
    (input.double(), target.float()),
]:
    try:
        F.binary_cross_entropy(first, second)
    except RuntimeError as error:
        print(error)
        #> Found dtype Long but expected Float
        #> Found dtype Bool but expected Float
        #> Found dtype Byte but expected Float
        #> Found dtype Double but expected Float
        #> Found dtype Float but expected Double

# Repair
print(F.binary_cross_entropy(input, target.to(input.dtype)))
#> tensor(0.4149)
