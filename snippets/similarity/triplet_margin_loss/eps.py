import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0]], dtype=torch.float64)
positive = torch.tensor([[3.0, 4.0]], dtype=torch.float64)
negative = torch.tensor([[0.0, 5.5]], dtype=torch.float64)

for eps in [0.0, 1e-6, 0.1]:
    near = torch.linalg.vector_norm(anchor - positive + eps)  # to every component
    far = torch.linalg.vector_norm(anchor - negative + eps)
    loss = F.triplet_margin_loss(anchor, positive, negative, eps=eps)
    print(eps, round(loss.item(), 9), round((1 + near - far).item(), 9))
    #> 0.0 0.5 0.5
    #> 1e-06 0.4999996 0.4999996
    #> 0.1 0.459115306 0.459115306
