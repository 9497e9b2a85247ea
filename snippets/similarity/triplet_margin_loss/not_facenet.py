import torch
from torch.nn import functional as F

anchor = torch.tensor([[3.0, 0.0]], dtype=torch.float64)
positive = torch.tensor([[3.0, 1.0]], dtype=torch.float64)
negative = torch.tensor([[3.0, 1.1]], dtype=torch.float64)


def squared_distance(a, b):
    return ((a - b) ** 2).sum(-1)


for name, points in [
    ("as they are  ", [anchor, positive, negative]),
    ("ten times    ", [10 * anchor, 10 * positive, 10 * negative]),
    ("unit vectors ", [F.normalize(point) for point in (anchor, positive, negative)]),
]:
    plain = F.triplet_margin_loss(*points, margin=0.2)
    near = squared_distance(points[0], points[1])
    far = squared_distance(points[0], points[2])
    squared = F.relu(near - far + 0.2)  # FaceNet's form
    print(name, round(plain.item(), 4), round(squared.item(), 4))
    #> as they are   0.1 0.0
    #> ten times     0.0 0.0
    #> unit vectors  0.1707 0.1804
