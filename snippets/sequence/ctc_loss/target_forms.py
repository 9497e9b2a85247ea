import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]])
log_probs = torch.stack([logits, logits.flip(0)], dim=1).log_softmax(-1)
print(log_probs.shape)  # (T, N, C)
#> torch.Size([4, 2, 3])

padded = torch.tensor([[1, 2], [2, -100]])  # what lies beyond a length is never read
joined = torch.tensor([1, 2, 2])  # the same targets, one after the other
for targets in [padded, joined]:
    for lengths in [((4, 3), (2, 1)), (torch.tensor([4, 3]), torch.tensor([2, 1]))]:
        print(F.ctc_loss(log_probs, targets, *lengths, reduction="none"))
        #> tensor([0.4659, 0.6951])
        #> tensor([0.4659, 0.6951])
        #> tensor([0.4659, 0.6951])
        #> tensor([0.4659, 0.6951])

# without a batch axis: (T, C), one target, lengths as one-tuples or 0-d tensors
for n, target in enumerate([padded[0], padded[1, :1]]):
    lengths = torch.tensor(4 - n), torch.tensor(2 - n)
    print(F.ctc_loss(log_probs[:, n], target, *lengths, reduction="none"))
    #> tensor(0.4659)
    #> tensor(0.6951)
