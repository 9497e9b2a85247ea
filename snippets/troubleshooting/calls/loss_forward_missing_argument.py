from textwrap import fill

import torch
from torch import nn
from torch.nn import functional as F

input, target = torch.zeros(2, 3), torch.tensor([0, 1])

for call in [
    lambda: nn.CrossEntropyLoss()(input),
    lambda: F.cross_entropy(input),
    lambda: F.mse_loss()(input, input),
    lambda: nn.GaussianNLLLoss()(input, input),
    lambda: nn.TripletMarginLoss()(input, input),
    lambda: nn.CTCLoss()(input, target),
    lambda: nn.CosineEmbeddingLoss()(input, input),
    lambda: nn.MSELoss()(input, input, input),
    lambda: F.mse_loss(y_pred=input, y_true=input),
    lambda: nn.CrossEntropyLoss()(output=input, target=target),
]:
    try:
        call()
    except TypeError as error:
        print(fill(str(error), 76))
        #> CrossEntropyLoss.forward() missing 1 required positional argument: 'target'
        #> cross_entropy() missing 1 required positional argument: 'target'
        #> mse_loss() missing 2 required positional arguments: 'input' and 'target'
        #> GaussianNLLLoss.forward() missing 1 required positional argument: 'var'
        #> TripletMarginLoss.forward() missing 1 required positional argument:
        #> 'negative'
        #> CTCLoss.forward() missing 2 required positional arguments: 'input_lengths'
        #> and 'target_lengths'
        #> CosineEmbeddingLoss.forward() missing 1 required positional argument:
        #> 'target'
        #> MSELoss.forward() takes 3 positional arguments but 4 were given
        #> mse_loss() got an unexpected keyword argument 'y_pred'
        #> CrossEntropyLoss.forward() got an unexpected keyword argument 'output'

# Repair
print(nn.CrossEntropyLoss()(input, target))
#> tensor(1.0986)
print(nn.GaussianNLLLoss()(input, input, torch.ones(2, 3)))
#> tensor(0.)
