import torch
from detection_loss import detection_loss
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.0], [0.5, 0.0]], requires_grad=True)
offsets = torch.zeros(2, 4, requires_grad=True)
labels = torch.tensor([0, 0])  # an image of the empty street
target_offsets = torch.zeros(2, 4)

positive = labels > 0
print(F.smooth_l1_loss(offsets[positive], target_offsets[positive]))
#> tensor(nan, grad_fn=<SmoothL1LossBackward0>)
loss = detection_loss(logits, offsets, labels, target_offsets)
loss.backward()
print(loss, logits.grad, offsets.grad.abs().max(), sep="\n")
#> tensor(0.7873, grad_fn=<DivBackward0>)
#> tensor([[-0.2689,  0.2689],
#>         [-0.3775,  0.3775]])
#> tensor(0.)
