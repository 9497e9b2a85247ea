import torch
from torch import nn

target = torch.tensor([1.0, 1.0, 1.0])

for margin in [0.0, 1.0]:
    input1 = torch.zeros(3, requires_grad=True)  # a model that scores everything alike
    loss = nn.MarginRankingLoss(margin=margin)(input1, torch.zeros(3), target)
    loss.backward()
    print(margin, loss.detach(), input1.grad)
    #> 0.0 tensor(0.) tensor([-0.3333, -0.3333, -0.3333])
    #> 1.0 tensor(1.) tensor([-0.3333, -0.3333, -0.3333])
