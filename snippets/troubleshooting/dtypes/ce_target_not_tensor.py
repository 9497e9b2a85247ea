from textwrap import fill

import numpy as np
import torch
from torch.nn import functional as F

logits = torch.zeros(2, 3)

for function, target in [
    (F.cross_entropy, (0, 1)),
    (F.cross_entropy, ["cat", "dog"]),
    (F.cross_entropy, 1),
    (F.cross_entropy, None),
    (F.nll_loss, [0, 1]),
    (F.mse_loss, (0, 1)),
    (F.mse_loss, [0, 1]),
    (F.mse_loss, 1),
    (F.binary_cross_entropy_with_logits, None),
    (F.hinge_embedding_loss, [0, 1]),
]:
    try:
        function(logits, target)
    except (TypeError, AttributeError) as error:
        print(fill(str(error), 76))
        #> cross_entropy_loss(): argument 'target' (position 2) must be Tensor, not
        #> tuple
        #> cross_entropy_loss(): argument 'target' (position 2) must be Tensor, not
        #> list
        #> cross_entropy_loss(): argument 'target' (position 2) must be Tensor, not int
        #> cross_entropy_loss(): argument 'target' (position 2) must be Tensor, not
        #> NoneType
        #> nll_loss_nd(): argument 'target' (position 2) must be Tensor, not list
        #> 'tuple' object has no attribute 'size'
        #> 'list' object has no attribute 'size'
        #> 'int' object has no attribute 'size'
        #> 'NoneType' object has no attribute 'size'
        #> hinge_embedding_loss(): argument 'target' (position 2) must be Tensor, not
        #> list
for function, names in [
    (torch.tensor, ["cat", "dog"]),
    (torch.from_numpy, np.array(["cat", "dog"])),
    (torch.from_numpy, np.array([0, "dog"], dtype=object)),
]:
    try:
        function(names)
    except (TypeError, ValueError) as error:
        print(str(error).split(". The")[0])
        #> too many dimensions 'str'
        #> can't convert np.ndarray of type numpy.str_
        #> can't convert np.ndarray of type numpy.object_

# Repair
print(F.cross_entropy(logits, torch.tensor([0, 1])))
#> tensor(1.0986)
classes = ["cat", "dog", "fox"]
target = torch.tensor([classes.index(name) for name in ("cat", "dog")])
print(F.cross_entropy(logits, target))
#> tensor(1.0986)
