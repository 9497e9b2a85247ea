import torch

per_token = torch.full((2, 4), 3.0)  # two answers of four tokens
kept = torch.tensor([[1, 1, 1, 1], [0, 0, 0, 0]])  # the second was cut off

wrong = (per_token * kept).sum() / per_token.numel()
right = (per_token * kept).sum() / kept.sum()
print("wrong", wrong.item())
#> wrong 1.5
print("right", right.item())
#> right 3.0
# The test: if every token costs 3, so does the mean
assert right == 3 != wrong
