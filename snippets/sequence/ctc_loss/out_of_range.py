import torch
from torch.nn import functional as F

# Label 3 is not one of three classes. Here it happens to fall on memory of our own.
for neighbour in [0.0, -1.0]:
    own = torch.full((3, 1, 4), neighbour)
    own[..., :3] = torch.zeros(3).log_softmax(-1)
    print(F.ctc_loss(own[..., :3], torch.tensor([[1, 3]]), (3,), (2,)))
    #> tensor(0.1257)
    #> tensor(0.7836)


def checked_ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0):
    C = log_probs.size(-1)
    if targets.dim() == 2:
        inside = torch.arange(targets.size(1)) < torch.tensor(target_lengths)[:, None]
        used = targets[inside]
    else:
        used = targets
    good = (used >= 0) & (used < C) & (used != blank)
    assert good.all(), f"labels {used.tolist()}, C = {C}"
    return F.ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=blank)


log_probs = torch.zeros(3, 1, 3).log_softmax(-1)
print(checked_ctc_loss(log_probs, torch.tensor([[1, 2, -1]]), (3,), (2,)))
#> tensor(0.8432)
for target in [[1, 3], [1, -1], [1, 0]]:
    try:
        checked_ctc_loss(log_probs, torch.tensor([target]), (3,), (2,))
    except AssertionError as error:
        print(error)
        #> labels [1, 3], C = 3
        #> labels [1, -1], C = 3
        #> labels [1, 0], C = 3
