from textwrap import fill

import torch
from torch.nn import functional as F

log_probs = torch.zeros(25, 2, 3).log_softmax(-1)  # T = 25 after a stride of 2
targets = torch.tensor([[1, 2], [2, 1]])
frames = torch.tensor([50, 40])  # of the signal

for lengths in [frames, torch.tensor([25, -1])]:
    try:
        F.ctc_loss(log_probs, targets, lengths, torch.tensor([2, 2]))
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> Expected input_lengths to have value at most 25, but got value 50 (while
        #> checking arguments for ctc_loss_allocate_outputs)
        #> Expected input_lengths to have value at least 0, but got value -1 (while
        #> checking arguments for ctc_loss_allocate_outputs)

# Repair
print(F.ctc_loss(log_probs, targets, frames // 2, torch.tensor([2, 2])))
#> tensor(7.6918)
