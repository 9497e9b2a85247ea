import torch
from torch import nn


class Squared(nn.Module):
    def forward(self, input, target):
        (input - target).square().mean()  # no return


class Unnamed(nn.Module):
    def foward(self, input, target):  # misspelt
        return (input - target).square().mean()


input, target = torch.ones(2, requires_grad=True), torch.zeros(2)
for call in [
    lambda: Squared()(input, target).backward(),
    lambda: Squared()(input, target).item(),
    lambda: 0.5 * Squared()(input, target),
    lambda: input.sum().backward().item(),  # backward returns nothing
    lambda: Unnamed()(input, target),
]:
    try:
        call()
    except (AttributeError, TypeError, NotImplementedError) as error:
        print(error)
        #> 'NoneType' object has no attribute 'backward'
        #> 'NoneType' object has no attribute 'item'
        #> unsupported operand type(s) for *: 'float' and 'NoneType'
        #> 'NoneType' object has no attribute 'item'
        #> Module [Unnamed] is missing the required "forward" function


# Repair
class Returned(nn.Module):
    def forward(self, input, target):
        return (input - target).square().mean()


Returned()(input, target).backward()
print(input.grad)
#> tensor([2., 2.])
