import torch
from torch import nn

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
target = torch.tensor([0, 2])
model = nn.Linear(2, 2)
loss = nn.LinearCrossEntropyLoss(2, 3)

for parameters in [[*model.parameters()], [*model.parameters(), *loss.parameters()]]:
    before = loss.linear.weight.detach().clone()
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    loss(model(input), target).backward()
    optimizer.step()
    print("the last layer has moved:", not torch.equal(loss.linear.weight, before))
    #> the last layer has moved: False
    #> the last layer has moved: True
