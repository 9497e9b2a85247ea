import warnings

import torch
from torch.nn import functional as F

weight = torch.tensor(2.0, requires_grad=True)
target = torch.zeros(0)  # no box in the image, no pixel in the mask
warnings.simplefilter("ignore")  # the failures below are announced at length

for function in [F.mse_loss, F.l1_loss, F.smooth_l1_loss, F.huber_loss]:
    input = weight * torch.zeros(0)
    loss = function(input, target)
    (gradient,) = torch.autograd.grad(loss, weight)
    safe = function(weight * torch.zeros(0), target, reduction="sum")
    compiled = torch.compile(function, backend="aot_eager_decomp_partition")
    try:
        result = compiled(weight * torch.zeros(0), target).item()
    except RuntimeError as error:
        result = str(error).splitlines()[1]
    numbers = [loss.item(), gradient.item(), safe.item() / max(1, target.numel())]
    print(f"{function.__name__:14} {numbers} {result}")
    #> mse_loss       [nan, 0.0, 0.0] ZeroDivisionError: float division by zero
    #> l1_loss        [nan, 0.0, 0.0] nan
    #> smooth_l1_loss [nan, 0.0, 0.0] ZeroDivisionError: float division by zero
    #> huber_loss     [nan, 0.0, 0.0] ZeroDivisionError: float division by zero
