import torch

losses = torch.tensor([2.0, 2.0, 2.0, 8.0])  # of a token of each of four answers
mask = torch.ones(4, 4)
mask[3, 1:] = 0  # the last answer has one token, the others four
each = losses[:, None] * mask
longest = 8  # the limit on an answer's length

print("answers' means, then mean", (each.sum(1) / mask.sum(1)).mean().item())
#> answers' means, then mean 3.5
print("all tokens              ", round((each.sum() / mask.sum()).item(), 4))
#> all tokens               2.4615
print("by the longest allowed  ", (each.sum() / (len(each) * longest)).item())
#> by the longest allowed   1.0
