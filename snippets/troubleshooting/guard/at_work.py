import torch
from check_loss_call import check_loss_call
from torch import nn
from torch.nn import functional as F

probabilities = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]])
target = torch.tensor([0, 3])
for finding in check_loss_call(nn.CrossEntropyLoss(), probabilities, target):
    print(finding)
    #> suspicious: probabilities? The softmax is inside this loss [softmax-before-ce]
    #> wrong: class 3, but the classes are 0 to 2 [ce-target-out-of-bounds]

prediction, target = torch.zeros(4, 1), torch.zeros(4)
for finding in check_loss_call(F.mse_loss, prediction, target):
    print(finding)
    #> wrong: broadcasts to (4, 4): input (4, 1), target (4,) [mse-broadcast]

logits, labels = torch.zeros(4), torch.tensor([0.0, 1.0, -1.0, 1.0])
for finding in check_loss_call(nn.BCEWithLogitsLoss(), logits, labels):
    print(finding)
    #> wrong: targets from -1 to 1 [bce-logits-target-255]

print(check_loss_call(nn.HuberLoss(), torch.zeros(4), torch.ones(4)))
#> []
