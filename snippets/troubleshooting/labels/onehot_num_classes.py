import torch
from torch.nn import functional as F

for target, num_classes in [
    (torch.tensor([0, 3]), 3),
    (torch.tensor([0, -100]), 3),  # padding
    (torch.tensor([0, 255]), 3),  # pixels without a label
    (torch.tensor([], dtype=torch.int64), -1),
]:
    try:
        F.one_hot(target, num_classes)
    except RuntimeError as error:
        print(error)
        #> Class values must be smaller than num_classes.
        #> Class values must be non-negative.
        #> Class values must be smaller than num_classes.
        #> Can not infer total number of classes from empty tensor.

# Repair
target = torch.tensor([0, 2, -100])
keep = target != -100
onehot = F.one_hot(target.where(keep, 0), 3) * keep[:, None]
print(onehot)
#> tensor([[1, 0, 0],
#>         [0, 0, 1],
#>         [0, 0, 0]])
