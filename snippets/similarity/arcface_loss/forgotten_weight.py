import torch
from arcface_loss import ArcFaceLoss
from torch import nn

torch.manual_seed(0)
model, loss = nn.Linear(4, 2), ArcFaceLoss(2, 3, scale=8.0)
everything = [*model.parameters(), *loss.parameters()]

for name, parameters in [("model", model.parameters()), ("both ", everything)]:
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    before = loss.weight.detach().clone()
    loss(model(torch.ones(1, 4)), torch.tensor([0])).backward()
    optimizer.step()
    print(name, "class vectors moved:", not torch.equal(before, loss.weight))
    #> model class vectors moved: False
    #> both  class vectors moved: True
