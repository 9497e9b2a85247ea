import torch
from tversky_loss import tversky_loss

target = torch.tensor([[[1, 1, 1, 1, 0, 0, 0, 0]]])
misses_two = torch.tensor([[[9.0, 9.0, -9.0, -9.0, -9.0, -9.0, -9.0, -9.0]]])
two_too_many = torch.tensor([[[9.0, 9.0, 9.0, 9.0, 9.0, 9.0, -9.0, -9.0]]])

for alpha, beta in [(0.5, 0.5), (0.3, 0.7), (0.7, 0.3), (1.0, 1.0)]:
    losses = [tversky_loss(x, target, alpha, beta) for x in (misses_two, two_too_many)]
    print(alpha, beta, [round(loss.item(), 4) for loss in losses])
    #> 0.5 0.5 [0.25, 0.1667]
    #> 0.3 0.7 [0.3182, 0.1072]
    #> 0.7 0.3 [0.1667, 0.2188]
    #> 1.0 1.0 [0.4001, 0.2858]
