import torch
from torch.nn import functional as F

input = torch.tensor([2.2, -1.4])
labels = torch.tensor([1, 1])

for dtype in [torch.float32, torch.int64, torch.uint8, torch.bool]:
    scores = input.clone().requires_grad_()
    loss = F.soft_margin_loss(scores, labels.to(dtype))
    try:
        loss.backward()
        print(dtype, f"{loss.item():.4f}", scores.grad)
        #> torch.float32 0.8628 tensor([-0.0499, -0.4011])
        #> torch.int64 0.8628 tensor([-0.0499, -0.4011])
        #> torch.uint8 0.8628 tensor([nan, -0.])
    except RuntimeError as error:
        print(dtype, f"{loss.item():.4f}", str(error).split(",")[0])
        #> torch.bool 0.8628 Negation
