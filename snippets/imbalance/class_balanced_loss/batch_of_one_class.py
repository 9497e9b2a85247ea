import torch
from class_balanced_loss import class_balanced_loss, class_balanced_weights
from torch.nn import functional as F

counts = torch.tensor([90, 10])
weight = class_balanced_weights(counts, beta=1.0)
print("weights", weight)
#> weights tensor([0.2000, 1.8000])

for label in [0, 1]:
    grads = []
    for loss in [
        lambda x, y: F.cross_entropy(x, y, weight),
        lambda x, y: class_balanced_loss(x, y, counts, beta=1.0),
    ]:
        logits = torch.zeros(1, 2, requires_grad=True)
        loss(logits, torch.tensor([label])).backward()
        grads.append(round(logits.grad[0, 0].item(), 3))
    print(f"class {label}: nn.CrossEntropyLoss {grads[0]}, ours {grads[1]}")
    #> class 0: nn.CrossEntropyLoss -0.5, ours -0.1
    #> class 1: nn.CrossEntropyLoss 0.5, ours 0.9
