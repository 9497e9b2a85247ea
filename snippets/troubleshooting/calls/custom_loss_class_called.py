import torch
from torch import nn


class MyLoss(nn.Module):
    def __init__(self):
        super().__init__()

    def forward(self, input, target):
        return (input - target).square().mean()


class WithOption(nn.Module):
    def __init__(self, gamma=2.0):
        super().__init__()

    forward = MyLoss.forward


class NoModule:  # does not inherit from nn.Module
    def forward(self, input, target):
        return (input - target).square().mean()


class NoSuper(nn.Module):
    def __init__(self):
        self.mse = nn.MSELoss()


input, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
for call in [
    lambda: MyLoss(input, target),
    lambda: WithOption(input, target),
    lambda: NoModule()(input, target),
    lambda: NoModule(input, target),
    lambda: NoSuper(),
    lambda: MyLoss()(input, target)(input, target),
]:
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(error)
        #> MyLoss.__init__() takes 1 positional argument but 3 were given
        #> WithOption.__init__() takes from 1 to 2 positional arguments but 3 were given
        #> 'NoModule' object is not callable
        #> NoModule() takes no arguments
        #> cannot assign module before Module.__init__() call
        #> 'Tensor' object is not callable

# Repair
print(MyLoss()(input, target))
#> tensor(2.)
