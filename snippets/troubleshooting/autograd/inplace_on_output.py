from textwrap import fill

import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 0.0])


def clamp_after(x):
    loss = F.binary_cross_entropy(p := x.sigmoid(), target)
    p.clamp_(max=0.5)
    return loss


def zero_masked(x):
    p = x.sigmoid()
    p[1] = 0
    return p.sum()


def add(x):
    p = x.exp()
    p += 1
    return p.sum()


for mistake in [
    clamp_after,
    zero_masked,
    add,
    lambda x: x.add_(1),
    lambda x: x[0].zero_(),
    lambda x: (x * 1).unbind()[0].add_(1),
]:
    try:
        mistake(torch.zeros(2, requires_grad=True)).backward()
    except RuntimeError as error:
        print(fill(str(error).split(" Hint")[0], 76))
        #> one of the variables needed for gradient computation has been modified by an
        #> inplace operation: [torch.FloatTensor [2]], which is output 0 of Clamp1, is
        #> at version 1; expected version 0 instead.
        #> one of the variables needed for gradient computation has been modified by an
        #> inplace operation: [torch.FloatTensor [2]], which is output 0 of Sigmoid, is
        #> at version 1; expected version 0 instead.
        #> one of the variables needed for gradient computation has been modified by an
        #> inplace operation: [torch.FloatTensor [2]], which is output 0 of Exp, is at
        #> version 1; expected version 0 instead.
        #> a leaf Variable that requires grad is being used in an in-place operation.
        #> a view of a leaf Variable that requires grad is being used in an in-place
        #> operation.
        #> Output 0 of Unbind is a view and is being modified inplace. This view is the
        #> output of a function that returns multiple views. Such functions do not
        #> allow the output views to be modified inplace. You should replace the
        #> inplace operation by an out-of-place one.

# Repair
x = torch.zeros(2, requires_grad=True)
p = x.sigmoid().clamp(max=0.5)  # without the underscore
p = p.where(torch.tensor([True, False]), 0)
(p + 1).sum().backward()
print(x.grad)
#> tensor([0.2500, 0.0000])
