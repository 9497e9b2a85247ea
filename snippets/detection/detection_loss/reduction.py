import torch
from detection_loss import detection_loss

logits = torch.tensor([[0.2, 1.0], [1.1, 0.1], [2.0, 0.0], [3.0, 0.0]])
offsets = torch.tensor([[0.5, 0.1, -0.3, 2.0]] * 4)
labels = torch.tensor([1, 1, 0, 0])
target_offsets = torch.zeros(4, 4)

for reduction in ["none", "sum", "mean"]:
    loss = detection_loss(logits, offsets, labels, target_offsets, reduction=reduction)
    print(reduction, loss)
    #> none tensor([2.0461, 2.9883, 0.1269, 0.0486])
    #> sum tensor(5.2099)
    #> mean tensor(2.6049)
