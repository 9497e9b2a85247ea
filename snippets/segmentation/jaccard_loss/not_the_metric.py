import torch
from jaccard_loss import jaccard_loss

target = torch.tensor([[[1, 1, 0, 0]]])

for logit in [0.5, 2.0, 8.0]:
    input = torch.tensor([[[logit, logit, -logit, -logit]]])
    mask = input > 0  # as the metric sees it
    iou = (mask & (target > 0)).sum() / (mask | (target > 0)).sum()
    print(f"{logit}  IoU {iou:.2f}  loss {jaccard_loss(input, target, smooth=0.0):.4f}")
    #> 0.5  IoU 1.00  loss 0.5481
    #> 2.0  IoU 1.00  loss 0.2130
    #> 8.0  IoU 1.00  loss 0.0007
