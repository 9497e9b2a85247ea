import torch
from torch.nn import functional as F

rows = [
    ("one sample", (3,), ()),
    ("batch", (2, 3), (2,)),
    ("sequence", (2, 3, 5), (2, 5)),  # 5 time steps
    ("image", (2, 3, 4, 4), (2, 4, 4)),  # 4 by 4 pixels
]
for name, shape, target_shape in rows:
    input = torch.zeros(shape)  # 3 classes: axis 1, or axis 0 without a batch
    target = torch.zeros(target_shape, dtype=torch.int64)
    loss = F.cross_entropy(input, target, reduction="none")
    print(f"{name:10}", list(shape), list(target_shape), "->", list(loss.shape))
    #> one sample [3] [] -> []
    #> batch      [2, 3] [2] -> [2]
    #> sequence   [2, 3, 5] [2, 5] -> [2, 5]
    #> image      [2, 3, 4, 4] [2, 4, 4] -> [2, 4, 4]
