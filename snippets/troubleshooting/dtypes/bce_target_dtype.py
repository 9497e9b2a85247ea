import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([2.2, -1.4, -0.4])
target = torch.tensor([1, 0, 1])

for wrong in [target, target.int(), target.to(torch.uint8)]:
    try:
        F.binary_cross_entropy_with_logits(logits, wrong)
    except RuntimeError as error:
        print(error)
        #> result type Float can't be cast to the desired output type Long
        #> result type Float can't be cast to the desired output type Int
        #> result type Float can't be cast to the desired output type Byte
try:
    F.binary_cross_entropy_with_logits(logits.long(), target)  # arguments swapped
except NotImplementedError as error:
    print(error)
    #> "log_sigmoid_cpu" not implemented for 'Long'

# Repair
print(F.binary_cross_entropy_with_logits(logits, target.float()))
#> tensor(0.4128)
print(nn.CrossEntropyLoss()(logits[None], target[:1]))  # here integers are right
#> tensor(3.6968)
