import torch
from torch.nn import functional as F

for dtype in [torch.float32, torch.int32, torch.uint8, torch.bool]:
    try:
        F.one_hot(torch.tensor([0, 1], dtype=dtype), 3)
    except RuntimeError as error:
        print(error)
        #> one_hot is only applicable to index tensor of type LongTensor.
        #> one_hot is only applicable to index tensor of type LongTensor.
        #> one_hot is only applicable to index tensor of type LongTensor.
        #> one_hot is only applicable to index tensor of type LongTensor.
try:
    F.one_hot([0, 1], 3)
except TypeError as error:
    print(error)
    #> one_hot(): argument 'input' (position 1) must be Tensor, not list

# Repair
print(F.one_hot(torch.tensor([0.0, 1.0]).long(), 3))
#> tensor([[1, 0, 0],
#>         [0, 1, 0]])
