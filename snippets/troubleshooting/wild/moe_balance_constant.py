import torch
from torch.nn import functional as F

collapsed = torch.tensor([[9.0, 0.0], [9.0, 0.0], [9.0, 0.0]])
balanced = torch.tensor([[9.0, 0.0], [0.0, 9.0], [9.0, 0.0], [0.0, 9.0]])


def balance(logits, axis):
    chosen = F.one_hot(logits.argmax(1), 2).float().mean(0)
    share = logits.softmax(1).mean(axis)
    if axis == 1:  # one number for each token, all equal
        share = share[:2]
    return round(2 * (chosen * share).sum().item(), 4)


print("wrong", balance(collapsed, 1), "collapsed,", balance(balanced, 1), "balanced")
#> wrong 1.0 collapsed, 1.0 balanced
print("right", balance(collapsed, 0), "collapsed,", balance(balanced, 0), "balanced")
#> right 1.9998 collapsed, 1.0 balanced
# The test: a collapsed router costs more than a balanced one
assert balance(collapsed, 0) > balance(balanced, 0)
assert balance(collapsed, 1) == balance(balanced, 1)
