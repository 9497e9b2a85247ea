import numpy as np
import torch
from check_inputs import check_inputs

input = torch.tensor([[1.0], [2.0]])

for target, reduction in [
    (torch.tensor([1.0, 2.0]), "mean"),
    (np.array([[1.0], [2.0]]), "mean"),
    (torch.tensor([[1.0], [2.0]]), "average"),
]:
    try:
        check_inputs(input, target, reduction)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
        #> ValueError: target has shape (2,), expected (2, 1) as input
        #> TypeError: target is ndarray, expected a tensor
        #> ValueError: reduction is 'average', expected none, sum or mean
try:
    check_inputs(input.long(), input.long(), "mean")
except TypeError as error:
    print(f"TypeError: {error}")
    #> TypeError: input is torch.int64, expected floating point
