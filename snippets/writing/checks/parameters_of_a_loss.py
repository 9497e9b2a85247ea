import torch
from torch import nn


class LearnedScale(nn.Module):
    def __init__(self):
        super().__init__()
        self.log_scale = nn.Parameter(torch.zeros(()))

    def forward(self, input, target):
        scaled = (input - target) * torch.exp(-self.log_scale)
        return 0.5 * scaled.square().mean() + self.log_scale


model = nn.Linear(1, 1)
for everything in [False, True]:
    criterion = LearnedScale()
    parameters = list(model.parameters())
    if everything:
        parameters += criterion.parameters()
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    criterion(torch.zeros(4), torch.full((4,), 5.0)).backward()
    optimizer.step()
    print(f"{criterion.log_scale.item():.1f}")
    #> 0.0
    #> 2.4
