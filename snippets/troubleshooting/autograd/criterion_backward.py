import torch
from torch import nn

input = torch.tensor([[2.0, 0.5]], requires_grad=True)
target = torch.tensor([0])

for criterion in [nn.CrossEntropyLoss(), nn.MSELoss(), nn.functional.cross_entropy]:
    try:
        criterion.backward()
    except AttributeError as error:
        print(error)
        #> 'CrossEntropyLoss' object has no attribute 'backward'
        #> 'MSELoss' object has no attribute 'backward'
        #> 'function' object has no attribute 'backward'

# Repair
loss = nn.CrossEntropyLoss()(input, target)
loss.backward()
print(input.grad)
#> tensor([[-0.1824,  0.1824]])
