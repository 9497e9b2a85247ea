import torch
from torch import nn

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
target = torch.tensor([0, 2])

loss = nn.LinearCrossEntropyLoss(in_features=2, num_classes=3)
print(loss.linear.weight.shape, loss.linear.bias)
#> torch.Size([3, 2]) None
with torch.no_grad():
    loss.linear.weight.copy_(torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]]))
print(loss(input, target))
#> tensor(2.3254, grad_fn=<NllLossBackward0>)

prediction = loss.linear(input).argmax(1)  # it is also the last layer
print(prediction)
#> tensor([0, 1])

try:
    nn.LinearCrossEntropyLoss(in_features=3, num_classes=3)(input, target)
except RuntimeError as error:
    print(str(error).replace(", got", ",\ngot"))
    #> expected equal input and linear_weight last dimensions (in_features),
    #> got 2 and 3, respectively
