import torch
from torch.nn import functional as F


def loss(lead, mask, reduce):  # lead: policy minus reference, per token
    chosen, rejected = reduce(lead * mask, mask)
    return -F.logsigmoid(chosen - rejected).item()


def mean(rows, mask):
    return rows.mean(1)


def total(rows, mask):
    return rows.sum(1)


lead = torch.tensor([[1.0, 1.0], [-1.0, 0.0]])
mask = torch.tensor([[1.0, 1.0], [1.0, 0.0]])
for pad in [0, 6]:
    more = F.pad(lead, (0, pad)), F.pad(mask, (0, pad))
    print(f"wrong {loss(*more, mean):.4f} with {pad} more columns")
    #> wrong 0.2014 with 0 more columns
    #> wrong 0.5231 with 6 more columns
    print(f"right {loss(*more, total):.4f} with {pad} more columns")
    #> right 0.0486 with 0 more columns
    #> right 0.0486 with 6 more columns
# The test: padding changes nothing
assert loss(*more, total) == loss(lead, mask, total)
assert loss(*more, mean) != loss(lead, mask, mean)
