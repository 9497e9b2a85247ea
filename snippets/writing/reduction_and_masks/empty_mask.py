import torch
from masked_mean import masked_mean

values = torch.tensor([2.0, 3.0], requires_grad=True)
nothing = torch.tensor([False, False])

print(values[nothing].mean(), (values * nothing).sum() / nothing.sum())
#> tensor(nan, grad_fn=<MeanBackward0>) tensor(nan, grad_fn=<DivBackward0>)
loss = masked_mean(values, nothing)
loss.backward()
print(loss, values.grad)
#> tensor(0., grad_fn=<DivBackward0>) tensor([0., 0.])
