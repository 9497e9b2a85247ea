import torch
from torch.nn import functional as F

log_probs = torch.zeros(4, 2, 3).log_softmax(-1)
targets = torch.tensor([[1, 2], [2, 1]])
share, two = torch.tensor([1.0, 0.5]), torch.tensor([2, 2])  # lengths as a share of T

for input_lengths, target_lengths in [
    (share, two),
    (torch.tensor([4, 2]), two.float()),
    (4, 2),
    ([4.0, 2.0], [2, 2]),
    (torch.tensor([4, 2]), [2, 2]),  # one a tensor, one a list
]:
    try:
        F.ctc_loss(log_probs, targets, input_lengths, target_lengths)
    except (RuntimeError, TypeError) as error:
        print(str(error).splitlines()[0].replace(", int, int, bool)", ", ...)")[:76])
        #> input_lengths must be integral
        #> target_lengths must be integral
        #> ctc_loss() received an invalid combination of arguments - got (Tensor, Tenso
        #> ctc_loss() received an invalid combination of arguments - got (Tensor, Tenso
        #> ctc_loss() received an invalid combination of arguments - got (Tensor, Tenso

# Repair
lengths = (share * len(log_probs)).long()
print(lengths, F.ctc_loss(log_probs, targets, lengths, two))
#> tensor([4, 2]) tensor(0.9709)
