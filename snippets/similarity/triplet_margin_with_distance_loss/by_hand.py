import torch
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
positive = torch.tensor([[3.0, 4.0]], dtype=torch.float64)
negative = torch.tensor([[0.0, 2.0]], dtype=torch.float64)

near = 1 - (1.0 * 3.0 + 0.0 * 4.0) / (1.0 * 5.0)
far = 1 - (1.0 * 0.0 + 0.0 * 2.0) / (1.0 * 2.0)
print(near, far, round(max(0.0, near - far + 0.75), 9))
#> 0.4 1.0 0.15

loss = F.triplet_margin_with_distance_loss(
    anchor,
    positive,
    negative,
    distance_function=lambda a, b: 1 - F.cosine_similarity(a, b),
    margin=0.75,
)
print(round(loss.item(), 9))
#> 0.15
