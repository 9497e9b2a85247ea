import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([[0.8, 0.2, 0.0], [0.0, 0.5, 0.5]])

for call in [
    lambda: nn.CrossEntropyLoss(ignore_index=255)(input, target),
    lambda: F.linear_cross_entropy(input, torch.eye(3), target, ignore_index=255),
    lambda: F.cross_entropy(input, torch.tensor([0, 1]), ignore_index=None),
    lambda: F.cross_entropy(input, torch.tensor([0, 1]), ignore_index=[0, 2]),
]:
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(str(error).replace(" (position", "\n  (position"))
        #> ignore_index is not supported for floating point target
        #> ignore_index cannot be specified when target contains probabilities
        #> cross_entropy_loss(): argument 'ignore_index'
        #>   (position 5) must be int, not NoneType
        #> cross_entropy_loss(): argument 'ignore_index'
        #>   (position 5) must be int, not list

# Repair
keep = torch.tensor([True, False])
print(F.cross_entropy(input[keep], target[keep]))
#> tensor(0.5413)
