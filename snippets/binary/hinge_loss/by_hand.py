import torch
from hinge_loss import hinge_loss

input = torch.tensor([2.5, 0.25, -0.5, -3.0])
target = torch.tensor([1.0, 1.0, 1.0, -1.0])

clear = max(0, 1 - 1 * 2.5)  # right by more than the margin: nothing
close = max(0, 1 - 1 * 0.25)  # right, but not by 1
wrong = max(0, 1 - 1 * -0.5)
clear_no = max(0, 1 - -1 * -3.0)  # two negatives: right

print(clear, close, wrong, clear_no)
#> 0 0.75 1.5 0
print((clear + close + wrong + clear_no) / 4, hinge_loss(input, target).item())
#> 0.5625 0.5625
print((close**2 + wrong**2) / 4, hinge_loss(input, target, p=2).item())
#> 0.703125 0.703125
