import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss
from torch.nn import functional as F

points = [[1.0, 0.0], [0.8, 0.6], [0.0, 1.0], [-0.6, 0.8]]
input = torch.tensor(points, dtype=torch.float64)
target = torch.tensor([0, 0, 1, 1])

for scale in [0.1, 1.0, 10.0]:
    raw = batch_hard_triplet_loss(scale * input, target, 1.0).item()
    unit = batch_hard_triplet_loss(F.normalize(scale * input), target, 1.0).item()
    print(f"scale {scale:4} raw {raw:.4f} unit {unit:.4f}")
    #> scale  0.1 raw 0.9478 unit 0.4781
    #> scale  1.0 raw 0.4781 unit 0.4781
    #> scale 10.0 raw 0.0000 unit 0.4781
