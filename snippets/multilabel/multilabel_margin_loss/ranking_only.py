import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, -1.5, 0.5, -1.0]])
target = torch.tensor([[0, 2, -1, -1]])

for shift in [0.0, 100.0, -100.0]:
    moved = input + shift
    print(shift, F.multilabel_margin_loss(moved, target), (moved > 0).tolist())
    #> 0.0 tensor(0.) [[True, False, True, False]]
    #> 100.0 tensor(0.) [[True, True, True, True]]
    #> -100.0 tensor(0.) [[False, False, False, False]]
