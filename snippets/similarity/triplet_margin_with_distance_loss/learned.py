import torch
from torch import nn


class ScaledDistance(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))

    def forward(self, a, b):
        return (self.scale * (a - b)).abs().sum(-1)


anchor = torch.tensor([[0.0, 0.0]])
positive = torch.tensor([[1.0, 5.0]])  # close in the first component, not in the second
negative = torch.tensor([[4.0, 1.0]])

loss = nn.TripletMarginWithDistanceLoss(distance_function=ScaledDistance())
print([name for name, _ in loss.named_parameters()])
#> ['distance_function.scale']
optimizer = torch.optim.SGD(loss.parameters(), lr=0.1)
for _ in range(3):
    optimizer.zero_grad()
    value = loss(anchor, positive, negative)
    value.backward()
    optimizer.step()
    print(round(value.item(), 3), loss.distance_function.scale.data)
    #> 2.0 tensor([1.3000, 0.6000])
    #> 0.0 tensor([1.3000, 0.6000])
    #> 0.0 tensor([1.3000, 0.6000])
