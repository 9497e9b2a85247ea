import torch
from torch.nn import functional as F

for D in [4, 400]:
    same = torch.ones(1, D, dtype=torch.float64)
    print(D, round(F.pairwise_distance(same, same).item(), 9))
    #> 4 2e-06
    #> 400 2e-05

origin = torch.tensor([[0.0, 0.0]], dtype=torch.float64)
for gap in [1e-5, 1.0]:
    point = torch.tensor([[gap, 0.0]], dtype=torch.float64)
    there = F.pairwise_distance(origin, point).item()
    back = F.pairwise_distance(point, origin).item()
    print(gap, round(there, 9), round(back, 9))
    #> 1e-05 9.055e-06 1.1045e-05
    #> 1.0 0.999999 1.000001
