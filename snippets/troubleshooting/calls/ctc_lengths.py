import torch
from torch.nn import functional as F

log_probs = torch.zeros(2, 4, 3).log_softmax(-1)  # (N, T, C): batch first
targets = torch.tensor([[1, 2], [2, 1]])

for lengths, target_lengths, input in [
    ((4, 4), (2, 2), log_probs),
    ((4,), (2, 2), log_probs.transpose(0, 1)),
    ((4, 4), (2,), log_probs.transpose(0, 1)),
    (torch.tensor(4), torch.tensor(2), log_probs.transpose(0, 1)),
]:
    try:
        F.ctc_loss(input, targets, lengths, target_lengths)
    except RuntimeError as error:
        print(error)
        #> input_lengths must be of size batch_size
        #> input_lengths must be of size batch_size
        #> target_lengths must be of size batch_size
        #> input_lengths must be of size batch_size

# Repair
print(F.ctc_loss(log_probs.transpose(0, 1), targets, (4, 4), (2, 2)))
#> tensor(0.8432)
