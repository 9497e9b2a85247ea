import torch


def loss(left, wrong):  # of two boxes of 2 by 2, one at 0, the other at `left`
    left = torch.tensor(left, requires_grad=True)
    overlap = 2 * (2 - left).relu()
    union = 8 - overlap
    enclosing = 2 * (2 + left)
    rest = enclosing - (overlap if wrong else union)
    loss = 1 - overlap / union + rest / enclosing
    return loss.item(), torch.autograd.grad(loss, left)[0].item()


for left in [1.0, 4.0]:
    print("wrong {:.4f}, gradient {:.4f}".format(*loss(left, wrong=True)))
    #> wrong 1.3333, gradient 0.8889
    #> wrong 2.0000, gradient 0.0000
    print("right {:.4f}, gradient {:.4f}".format(*loss(left, wrong=False)))
    #> right 0.6667, gradient 0.4444
    #> right 1.3333, gradient 0.1111
# The test: side by side, two boxes fill what encloses them, and GIoU is IoU
assert abs(loss(1.0, False)[0] - 2 / 3) < 1e-6 < abs(loss(1.0, True)[0] - 2 / 3)
