import torch
from torch.nn import functional as F

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
target = torch.tensor([[3, 0, -1, -1]])

loss = 0.0
for label in [0.8, 0.1]:  # scores of the labels 3 and 0
    for other in [0.2, 0.4]:  # scores of the classes 1 and 2, which are not labels
        hinge = max(0, 1 - label + other)
        print(label, other, round(hinge, 4))
        #> 0.8 0.2 0.4
        #> 0.8 0.4 0.6
        #> 0.1 0.2 1.1
        #> 0.1 0.4 1.3
        loss += hinge / 4  # 4 classes

print(round(loss, 4))
#> 0.85
print(F.multilabel_margin_loss(input, target))
#> tensor(0.8500)
