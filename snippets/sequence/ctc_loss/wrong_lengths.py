import torch
from torch.nn import functional as F

log_probs = torch.zeros(4, 2, 3).log_softmax(-1)  # T = 4, N = 2
padded = torch.tensor([[1, 2], [2, 1]])  # S = 2
joined = torch.tensor([1, 2, 2])

for targets, input_lengths, target_lengths in [
    (padded, (4, 5), (2, 2)),
    (padded, (4, 4), (2, 3)),
    (padded, (2, 2), (4, 4)),  # the two lengths swapped
    (joined, (4, 4), (2, 2)),
    (padded, (4,), (2, 2)),
    (padded, torch.tensor([1.0, 0.5]), torch.tensor([2, 2])),
]:
    try:
        F.ctc_loss(log_probs, targets, input_lengths, target_lengths)
    except RuntimeError as error:
        print(str(error).split(" for argument")[0].split(" (while")[0])
        #> Expected input_lengths to have value at most 4, but got value 5
        #> Expected tensor to have size at least 3 at dimension 1, but got size 2
        #> Expected tensor to have size at least 4 at dimension 1, but got size 2
        #> Expected tensor to have size 4 at dimension 0, but got size 3
        #> input_lengths must be of size batch_size
        #> input_lengths must be integral
