import torch
from torch.nn import functional as F

logits = torch.zeros(2, 10)  # classes 0 to 9
image = torch.zeros(1, 3, 1, 2)

for input, target in [
    (logits, torch.tensor([1, 10])),  # labels counted from 1
    (image, torch.tensor([[[0, 255]]])),  # 255 marks pixels without a label
    (torch.zeros(2, 1), torch.tensor([0, 1])),  # one output: only class 0 exists
]:
    try:
        F.cross_entropy(input, target)
    except IndexError as error:
        print(error)
        #> Target 10 is out of bounds.
        #> Target 255 is out of bounds.
        #> Target 1 is out of bounds.

# Repair
print(F.cross_entropy(logits, torch.tensor([1, 10]) - 1))
#> tensor(2.3026)
print(F.cross_entropy(image, torch.tensor([[[0, 255]]]), ignore_index=255))
#> tensor(1.0986)
target = torch.tensor([1, 10])  # find it in your data: smallest and largest label
print(target.min().item(), target.max().item(), "of", logits.shape[1], "classes")
#> 1 10 of 10 classes
