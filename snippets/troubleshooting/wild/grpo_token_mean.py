import torch

advantage = torch.tensor([1.0, -1.0])  # of two answers
mask = torch.tensor([[1, 1, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]])
per_token = -advantage[:, None] * mask

wrong = per_token.sum() / mask.sum()
right = (per_token.sum(1) / mask.sum(1)).mean()
print("wrong", wrong.item())
#> wrong 0.5
print("right", right.item())
#> right 0.0
# The test: the first loss of the paper's formula is 0
assert right == 0 != wrong
