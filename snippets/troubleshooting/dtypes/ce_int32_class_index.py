import torch
from torch.nn import functional as F

input = torch.zeros(4, 3)
image = torch.zeros(1, 3, 2, 2)

for dtype in [torch.int32, torch.int16, torch.int8, torch.bool]:
    try:
        F.cross_entropy(input, torch.zeros(4, dtype=dtype))
    except RuntimeError as error:
        print(error)
        #> expected target dtype to be Long or Byte, but got Int
        #> expected target dtype to be Long or Byte, but got Short
        #> expected target dtype to be Long or Byte, but got Char
        #> expected target dtype to be Long or Byte, but got Bool
for call in [
    lambda: F.cross_entropy(image, torch.zeros(1, 2, 2, dtype=torch.uint8)),  # a mask
    lambda: F.multi_margin_loss(input, torch.zeros(4, dtype=torch.int32)),
    lambda: input.gather(1, torch.zeros(4, 1, dtype=torch.int16)),
]:
    try:
        call()
    except RuntimeError as error:
        print(error)
        #> expected scalar type Long but found Byte
        #> expected scalar type Long but found Int
        #> gather(): Expected dtype int32/int64 for index

# Repair
print(F.cross_entropy(input, torch.zeros(4, dtype=torch.int32).long()))
#> tensor(1.0986)
print(F.cross_entropy(image, torch.zeros(1, 2, 2, dtype=torch.uint8).long()))
#> tensor(1.0986)
