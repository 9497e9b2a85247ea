from textwrap import fill

import torch
from torch.nn import functional as F

pair = torch.tensor([[1.0, 0.0], [0.0, 1.0]])  # (N, D) = (2, 2)
steps = pair.expand(3, 2, 2)  # (N, T, D) = (3, 2, 2)
label = torch.ones(2)

for inputs, target in [
    (pair, label[:, None]),
    (pair, torch.tensor(1.0)),
    (steps, torch.ones(3)),
    (steps, torch.ones(3, 2)),
]:
    try:
        F.cosine_embedding_loss(inputs, inputs, target)
    except RuntimeError as error:
        print(fill(str(error), 62))
        #> 0D or 1D target tensor expected, multi-target not supported
        #> 0D target tensor expects 1D input tensors, but found inputs
        #> with sizes [2, 2] and [2, 2].
        #> 1D target tensor expects 2D input tensors, but found inputs
        #> with sizes [3, 2, 2] and [3, 2, 2].
        #> 0D or 1D target tensor expected, multi-target not supported

print(F.cosine_embedding_loss(pair, pair, label[:, None].squeeze(-1)))
#> tensor(0.)
flat = steps.flatten(0, 1)  # (N * T, D)
print(F.cosine_embedding_loss(flat, flat, torch.ones(3, 2).flatten()))
#> tensor(0.)
