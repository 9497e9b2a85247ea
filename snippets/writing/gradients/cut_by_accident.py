import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (weight * torch.tensor([3.0, 4.0])).square().mean()

for name, copy in [
    ("torch.tensor(item)", torch.tensor(loss.item())),
    ("detach", loss.detach()),
    ("argmax", (weight.argmax() - 1).square()),
    ("comparison", (weight > 1.5).float().mean()),
]:
    print(f"{name:18}", copy.requires_grad)
    #> torch.tensor(item) False
    #> detach             False
    #> argmax             False
    #> comparison         False
try:
    torch.tensor(loss.item()).backward()
except RuntimeError as error:
    print(error)
    #> element 0 of tensors does not require grad and does not have a grad_fn
print(
    torch.round(weight).requires_grad, torch.autograd.grad(weight.round().sum(), weight)
)
#> True (tensor([0., 0.]),)
