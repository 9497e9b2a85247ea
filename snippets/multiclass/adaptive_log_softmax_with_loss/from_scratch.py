import torch
from torch import nn


def log_softmax(score):
    return score - score.logsumexp(1, keepdim=True)


def adaptive_log_softmax_with_loss(
    input, target, head_weight, *tail_weights, cutoffs, head_bias=None, reduction="mean"
):
    features = input.reshape(-1, input.shape[-1])
    head = features @ head_weight.T
    if head_bias is not None:
        head = head + head_bias
    head = log_softmax(head)  # the frequent classes, then one column for each cluster

    log_p = [head[:, : cutoffs[0]]]
    for i in range(len(cutoffs)):
        down, up = tail_weights[2 * i], tail_weights[2 * i + 1]
        log_p.append(head[:, [cutoffs[0] + i]] + log_softmax(features @ down.T @ up.T))
    log_p = torch.cat(log_p, dim=1)  # every class, most frequent first

    loss = -log_p.gather(1, target.reshape(-1, 1)).reshape(target.shape)
    return loss.mean() if reduction == "mean" else loss


torch.manual_seed(0)
input = torch.randn(4, 8)
target = torch.tensor([0, 3, 5, 9])

for cutoffs, head_bias in [([4], False), ([2, 5], False), ([2, 5], True)]:
    loss = nn.AdaptiveLogSoftmaxWithLoss(8, 10, cutoffs, 2.0, head_bias)
    weights = [loss.head.weight, *loss.tail.parameters()]
    for reduction in ["mean", "none"]:
        mine = adaptive_log_softmax_with_loss(
            input,
            target,
            *weights,
            cutoffs=cutoffs,
            head_bias=loss.head.bias,
            reduction=reduction,
        ).detach()
        output, mean = loss(input, target)
        theirs = mean if reduction == "mean" else -output
        print(mine, torch.allclose(mine, theirs))
        #> tensor(2.7274) True
        #> tensor([1.6583, 1.7735, 4.5944, 2.8835]) True
        #> tensor(2.9942) True
        #> tensor([1.6060, 3.1090, 3.6206, 3.6414]) True
        #> tensor(2.4577) True
        #> tensor([1.4507, 1.6763, 2.1736, 4.5303]) True
