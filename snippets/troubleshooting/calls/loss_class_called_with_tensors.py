from textwrap import fill

import torch
from torch import nn

input, target = torch.tensor([2.5, 3.0]), torch.tensor([3.0, 3.0])

for loss in [
    nn.MSELoss,
    nn.CrossEntropyLoss,
    nn.BCEWithLogitsLoss,
    nn.HuberLoss,
    nn.GaussianNLLLoss,
    nn.TripletMarginWithDistanceLoss,
]:
    try:
        loss(input, target)
    except (RuntimeError, TypeError) as error:
        print(fill(str(error), 76))
        #> Boolean value of Tensor with more than one value is ambiguous
        #> Boolean value of Tensor with more than one value is ambiguous
        #> Boolean value of Tensor with more than one value is ambiguous
        #> delta must be a float or int, got: <class 'torch.Tensor'>
        #> GaussianNLLLoss.__init__() takes 1 positional argument but 3 were given
        #> TripletMarginWithDistanceLoss.__init__() takes 1 positional argument but 3
        #> were given

try:
    nn.CTCLoss(input, target).backward()  # no error in the call, a module comes back
except AttributeError as error:
    print(error)
    #> 'CTCLoss' object has no attribute 'backward'

# Repair
criterion = nn.MSELoss()
print(criterion(input, target))
#> tensor(0.1250)
print(nn.functional.mse_loss(input, target))  # the same without a module
#> tensor(0.1250)
