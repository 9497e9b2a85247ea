from textwrap import fill

import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])  # (N, C)
target = torch.tensor([[0], [2]])  # (N, 1), as a column of a table

for function, wrong in [
    (F.cross_entropy, target),
    (F.nll_loss, target),
    (F.nll_loss, F.one_hot(target.squeeze(1), 3)),  # nll_loss takes no one-hot
    (F.cross_entropy, torch.zeros(2, 4)),  # probabilities of another number of classes
    (F.multi_margin_loss, target),
]:
    try:
        function(input, wrong)
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> 0D or 1D target tensor expected, multi-target not supported
        #> 0D or 1D target tensor expected, multi-target not supported
        #> 0D or 1D target tensor expected, multi-target not supported
        #> 0D or 1D target tensor expected, multi-target not supported
        #> multi_margin_loss: target tensor should be 1-D with size equal to the number
        #> of input samples (batch size). Expected target size [2], but got [2, 1].
        #> Input has shape [2, 3].

# Repair
print(F.cross_entropy(input, target.squeeze(1)))
#> tensor(0.2056)
print(F.nll_loss(input.log_softmax(1), target.squeeze(1)))
#> tensor(0.2056)
