import math

import torch
from torch.nn import functional as F


def ctc_loss(
    log_probs,
    targets,
    input_lengths,
    target_lengths,
    blank=0,
    reduction="mean",
    zero_infinity=False,
):
    log_probs = log_probs.log_softmax(-1)  # PyTorch's backward assumes it
    batched = log_probs.dim() == 3
    if not batched:
        log_probs = log_probs[:, None]
    frames = torch.as_tensor(input_lengths).reshape(-1).tolist()
    sizes = torch.as_tensor(target_lengths).reshape(-1).tolist()
    if targets.dim() == 1:  # concatenated without padding
        targets = targets.split(sizes)

    losses = []
    for n in range(log_probs.size(1)):
        row = [blank]
        for label in targets[n][: sizes[n]].tolist():
            row += [label, blank]  # a, b becomes -, a, -, b, -

        alpha = {-1: log_probs.new_zeros(())}  # log-probability of being at each node
        for x in log_probs[: frames[n], n]:
            before, alpha = alpha, {}
            for s, label in enumerate(row):
                steps = [s, s - 1]  # stay, or go on by one node
                if s > 0 and label != row[s - 2]:
                    steps.append(s - 2)  # jump over a blank, unless labels repeat
                steps = [before[r] for r in steps if r in before]
                if steps:
                    alpha[s] = torch.stack(steps).logsumexp(0) + x[label]

        impossible = log_probs[: frames[n], n].sum() - math.inf
        last = len(row) - 1
        ends = [alpha.get(last, impossible), alpha.get(last - 1, impossible)]
        loss = -torch.stack(ends).logsumexp(0)
        if zero_infinity and loss.isinf():
            loss = 0 * log_probs[:, n].sum()
        losses.append(loss)

    losses = torch.stack(losses)
    if reduction == "mean":
        return (losses / torch.tensor(sizes).clamp(min=1)).mean()
    if reduction == "sum":
        return losses.sum()
    return losses if batched else losses[0]


logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]])
logits = torch.stack([logits, logits.flip(0)], dim=1).double()  # 4 frames, 2 sequences
log_probs = logits.log_softmax(-1)
padded = torch.tensor([[1, 2], [2, 2]])
joined = torch.tensor([1, 2, 2])

for targets, lengths, options in [
    (padded, (2, 2), {}),
    (padded, (2, 2), {"reduction": "none"}),
    (joined, (2, 1), {"reduction": "sum"}),
    (padded[:, :1], (0, 1), {"blank": 1}),
]:
    mine = ctc_loss(log_probs, targets, (4, 3), lengths, **options)
    theirs = F.ctc_loss(log_probs, targets, (4, 3), lengths, **options)
    print(mine, torch.allclose(mine, theirs))
    #> tensor(1.4222, dtype=torch.float64) True
    #> tensor([0.4659, 5.2228], dtype=torch.float64) True
    #> tensor(1.1610, dtype=torch.float64) True
    #> tensor(3.4766, dtype=torch.float64) True

logits = logits[:, :1].requires_grad_()
twice = torch.autograd.gradgradcheck(
    lambda x: ctc_loss(x, padded[:1], (4,), (2,)), logits
)
print("can be differentiated twice:", twice)
#> can be differentiated twice: True
