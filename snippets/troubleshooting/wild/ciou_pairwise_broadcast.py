import torch

a = torch.tensor([[0.0, 0.0], [4.0, 0.0]])  # centres
b = torch.tensor([[1.0, 0.0], [4.0, 3.0]])

iou = torch.zeros(2, 2)
wrong = iou - (a - b).square().sum(1)
right = iou - (a[:, None] - b).square().sum(2)
print("wrong", wrong.tolist())
#> wrong [[-1.0, -9.0], [-1.0, -9.0]]
print("right", right.tolist())
#> right [[-1.0, -25.0], [-9.0, -9.0]]
# The test: a pair alone, and in the table
assert right[1, 0] == -(a[1] - b[0]).square().sum() != wrong[1, 0]
