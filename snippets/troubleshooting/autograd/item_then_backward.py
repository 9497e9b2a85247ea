import numpy as np
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
loss = weight.square().sum()

number = loss.item()
for value in [number, np.float64(number), sum([]), [loss], (loss, weight), {}]:
    try:
        value.backward()
    except AttributeError as error:
        print(error)
        #> 'float' object has no attribute 'backward'
        #> 'numpy.float64' object has no attribute 'backward'
        #> 'int' object has no attribute 'backward'
        #> 'list' object has no attribute 'backward'
        #> 'tuple' object has no attribute 'backward'
        #> 'dict' object has no attribute 'backward'

# Repair
loss.backward()
print(weight.grad, loss.item())  # the number for the log, after it
#> tensor([2., 4.]) 5.0
