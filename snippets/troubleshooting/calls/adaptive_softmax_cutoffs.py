from textwrap import fill

from torch import nn

for cutoffs in [[4, 20], [10, 4], [4, 4], [0, 4]]:
    try:
        nn.AdaptiveLogSoftmaxWithLoss(8, 20, cutoffs, div_value=2)
    except ValueError as error:
        print(fill(str(error), 76))
        #> cutoffs should be a sequence of unique, positive integers sorted in an
        #> increasing order, where each value is between 1 and n_classes-1
        #> cutoffs should be a sequence of unique, positive integers sorted in an
        #> increasing order, where each value is between 1 and n_classes-1
        #> cutoffs should be a sequence of unique, positive integers sorted in an
        #> increasing order, where each value is between 1 and n_classes-1
        #> cutoffs should be a sequence of unique, positive integers sorted in an
        #> increasing order, where each value is between 1 and n_classes-1

# Repair
module = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)
print(module.cutoffs)  # the last one is added
#> [4, 10, 20]
