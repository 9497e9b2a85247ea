import torch
from torch import nn

input = torch.tensor([-1.4, -1.4])
target = torch.tensor([1.0, 0.0])
three = torch.tensor(3.0)

print(nn.BCEWithLogitsLoss(three, reduction="none")(input, target))  # weight: both
#> tensor([4.8613, 0.6613])
print(nn.BCEWithLogitsLoss(pos_weight=three, reduction="none")(input, target))
#> tensor([4.8613, 0.2204])
try:
    nn.BCEWithLogitsLoss(pos_weight=3.0)
except TypeError as error:
    print(str(error).split(" (")[0])
    #> cannot assign 'float' object to buffer 'pos_weight'
