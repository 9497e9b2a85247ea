from textwrap import fill

import numpy as np
import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0], requires_grad=True)
target = np.array([3.0, 3.0], dtype=np.float32)

for function in [
    F.mse_loss,
    F.l1_loss,
    F.binary_cross_entropy_with_logits,
    F.cross_entropy,
]:
    try:
        function(input, target)
    except TypeError as error:
        print(fill(str(error), 76))
        #> 'int' object is not callable
        #> 'int' object is not callable
        #> 'int' object is not callable
        #> cross_entropy_loss(): argument 'target' (position 2) must be Tensor, not
        #> numpy.ndarray
try:
    F.mse_loss(input, target.tolist())
except AttributeError as error:
    print(error)
    #> 'list' object has no attribute 'size'

# Repair
print(F.mse_loss(input, torch.from_numpy(target)))
#> tensor(0.1250, grad_fn=<MseLossBackward0>)
