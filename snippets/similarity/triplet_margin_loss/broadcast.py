from textwrap import fill

import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]])
positive = torch.tensor([[0.5, 0.0], [1.5, 0.0], [2.5, 0.0]])
negative = torch.tensor([[1.0, 0.0], [2.0, 0.0], [3.0, 0.0]])

for name, points in [
    ("right          ", (anchor, positive, negative)),
    ("one negative   ", (anchor, positive, negative[:1])),
    ("one component  ", (anchor, positive[:, :1], negative)),
    ("without a batch", (anchor, positive, negative[0])),
]:
    try:
        print(name, F.triplet_margin_loss(*points, reduction="none"))
        #> right           tensor([0.5000, 0.5000, 0.5000])
        #> one negative    tensor([0.5000, 1.5000, 0.5000])
        #> one component   tensor([0.7071, 1.5811, 2.5495])
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> The anchor, positive, and negative tensors are expected to have the same
        #> number of dimensions, but got: anchor 2D, positive 2D, and negative 1D
        #> inputs
