from textwrap import fill

import numpy as np
import torch
from sklearn.metrics import mean_squared_error

input = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)
target = torch.tensor([1.0, 3.0, 3.0])

for call in [
    lambda: np.log(input),
    lambda: np.square(input - target),
    lambda: mean_squared_error(target, input),
    lambda: input.numpy(),
    lambda: np.array([input.sum(), input.mean()]),
    lambda: np.mean(input),
]:
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(fill(str(error), 76))
        #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy()
        #> instead.
        #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy()
        #> instead.
        #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy()
        #> instead.
        #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy()
        #> instead.
        #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy()
        #> instead.
        #> mean() got an unexpected keyword argument 'axis'

# Repair
loss = (input - target).square().mean()  # torch's own operations
loss.backward()
print(input.grad)
#> tensor([ 0.0000, -0.6667,  0.6667])
print(np.square((input - target).detach().numpy()).mean())  # for a report: no gradient
#> 0.6666667
