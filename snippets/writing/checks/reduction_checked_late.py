import torch
from torch import nn

criterion = nn.MSELoss(reduction="average")  # accepted
try:
    criterion(torch.ones(2), torch.zeros(2))  # minutes later
except ValueError as error:
    print(error)
    #> average is not a valid value for reduction
