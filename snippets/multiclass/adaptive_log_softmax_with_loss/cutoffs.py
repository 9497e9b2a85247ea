import torch
from torch import nn


def where(cutoffs, target):
    loss = nn.AdaptiveLogSoftmaxWithLoss(4, 1000, cutoffs, div_value=1)
    loss(torch.ones(1, 4), torch.tensor([target])).loss.backward()
    for i, (_down, up) in enumerate(loss.tail, start=1):
        if up.weight.grad is not None:
            return f"cluster {i}"
    return "head"


for target in [0, 9, 10, 11, 99, 100, 101, 999]:
    print(target, where([10, 100], target))
    #> 0 head
    #> 9 head
    #> 10 cluster 1
    #> 11 cluster 1
    #> 99 cluster 1
    #> 100 cluster 2
    #> 101 cluster 2
    #> 999 cluster 2

for cutoffs in [[10, 1000], [100, 10]]:
    try:
        nn.AdaptiveLogSoftmaxWithLoss(4, 1000, cutoffs)
    except ValueError as error:
        print(cutoffs, "...", str(error)[-45:])
        #> [10, 1000] ... where each value is between 1 and n_classes-1
        #> [100, 10] ... where each value is between 1 and n_classes-1
