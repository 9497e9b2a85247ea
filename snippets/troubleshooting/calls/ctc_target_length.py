from textwrap import fill

import torch
from torch.nn import functional as F

log_probs = torch.zeros(15, 2, 3).log_softmax(-1)  # (T, N, C)
targets = torch.tensor([[1, 2] * 5, [2, 1] * 5])  # (N, S), S = 10
joined = torch.tensor([1, 2, 2])  # all targets in one row

for wrong, input_lengths, target_lengths in [
    (targets, (15, 15), (12, 2)),
    (targets, (10, 10), (15, 15)),  # the two lengths swapped
    (targets[:1], (15, 15), (10, 10)),  # one target for two samples
    (joined, (15, 15), (2, 2)),
    (targets[None], (15, 15), (10, 10)),
]:
    try:
        F.ctc_loss(log_probs, wrong, input_lengths, target_lengths)
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> Expected tensor to have size at least 12 at dimension 1, but got size 10 for
        #> argument #2 'targets' (while checking arguments for
        #> ctc_loss_allocate_outputs)
        #> Expected tensor to have size at least 15 at dimension 1, but got size 10 for
        #> argument #2 'targets' (while checking arguments for
        #> ctc_loss_allocate_outputs)
        #> Expected tensor to have size 2 at dimension 0, but got size 1 for argument
        #> #2 'targets' (while checking arguments for ctc_loss_allocate_outputs)
        #> Expected tensor to have size 4 at dimension 0, but got size 3 for argument
        #> #2 'targets' (while checking arguments for ctc_loss_allocate_outputs)
        #> Expected 1 to 2 dimensions, but got 3-dimensional tensor for argument #2
        #> 'targets' (while checking arguments for ctc_loss_allocate_outputs)

# Repair
lengths = torch.tensor([10, 3])
print(lengths.max() <= targets.shape[1])
#> tensor(True)
print(F.ctc_loss(log_probs, targets, (15, 15), lengths.tolist()))
#> tensor(1.3883)
