import torch
from torch.nn import functional as F


def check_labels(target, classes, ignore_index=-100):
    """Raise on the device of the target, on the line where it is called."""
    labels = target[target != ignore_index]
    if labels.numel() and not 0 <= labels.min() <= labels.max() < classes:
        raise ValueError(f"labels {labels.unique().tolist()}, {classes} classes")


logits, target = torch.zeros(3, 2), torch.tensor([0, 1, 2])
try:
    check_labels(target, logits.shape[1])
except ValueError as error:
    print(error)
    #> labels [0, 1, 2], 2 classes
try:
    F.cross_entropy(logits.cpu(), target.cpu())  # the message of the CPU says which
except IndexError as error:
    print(error)
    #> Target 2 is out of bounds.

# Repair
logits = torch.zeros(3, 3)
check_labels(target, logits.shape[1])
print(F.cross_entropy(logits, target))
#> tensor(1.0986)
