import torch
from lovasz_softmax_loss import lovasz_softmax_loss

target = torch.tensor([[[1, 1, 1, 0, 0, 0]]])

for found in [[1, 1, 1, 0, 0, 0], [1, 1, 0, 1, 0, 0], [0, 0, 0, 1, 1, 1]]:
    mask = torch.tensor([[found]])
    iou = (mask & target).sum() / (mask | target).sum()
    loss = lovasz_softmax_loss(60.0 * mask - 30, target)
    print(found, f"1 - IoU {1 - iou:.4f}, loss {loss:.4f}")
    #> [1, 1, 1, 0, 0, 0] 1 - IoU 0.0000, loss 0.0000
    #> [1, 1, 0, 1, 0, 0] 1 - IoU 0.5000, loss 0.5000
    #> [0, 0, 0, 1, 1, 1] 1 - IoU 1.0000, loss 1.0000
