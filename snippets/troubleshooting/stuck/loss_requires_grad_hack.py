import torch

weight = torch.tensor([2.0], requires_grad=True)
loss = (weight.detach() - 5).square().sum()  # detach() cuts the graph
loss.requires_grad = True  # no error any more
loss.backward()
print("weight", weight.grad, "loss", loss.grad)
#> weight None loss tensor(1.)

# Repair
loss = (weight - 5).square().sum()
loss.backward()
print("weight", weight.grad)
#> weight tensor([-6.])
