import torch
from torch.nn import functional as F

input, target = torch.tensor([6.0]), torch.tensor([0.0])
for threshold in [0.5, 1.0, 4.0]:
    huber = F.huber_loss(input, target, delta=threshold).item()
    smooth = F.smooth_l1_loss(input, target, beta=threshold).item()
    # Repair
    print(threshold, huber, smooth, "equal with the factor:", threshold * smooth)
    #> 0.5 2.875 5.75 equal with the factor: 2.875
    #> 1.0 5.5 5.5 equal with the factor: 5.5
    #> 4.0 16.0 4.0 equal with the factor: 16.0
