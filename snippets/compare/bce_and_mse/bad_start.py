import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
target = (torch.arange(200) % 2).float()
input = torch.randn(200, 2) + 2 * (2 * target[:, None] - 1)


def train(name, optimiser, bias):
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1), nn.Flatten(0))
    nn.init.constant_(model[2].bias, bias)  # says "yes" to everything
    step = optimiser(model.parameters())
    accuracy = []
    for _ in range(300):
        logits = model(input)
        accuracy.append(((logits > 0) == (target == 1)).float().mean().item())
        if name == "BCE":
            loss = F.binary_cross_entropy_with_logits(logits, target)
        else:
            loss = F.mse_loss(logits.sigmoid(), target)
        step.zero_grad()
        loss.backward()
        step.step()
    return accuracy


def sgd(parameters):
    return torch.optim.SGD(parameters, lr=0.1)


def adam(parameters):
    return torch.optim.Adam(parameters, lr=0.02)


print("bias  loss  optimiser   accuracy after 10, 100 and 300 steps")
#> bias  loss  optimiser   accuracy after 10, 100 and 300 steps
for bias in [0, 10]:
    for name, style in [("BCE", "-"), ("MSE", "--")]:
        for optimiser in [sgd, adam]:
            curve = train(name, optimiser, bias)
            numbers = "".join(f"{curve[step]:8.2f}" for step in (9, 99, 299))
            print(f"{bias:4}  {name}   {optimiser.__name__:9} {numbers}")
            #>    0  BCE   sgd           0.99    0.99    0.99
            #>    0  BCE   adam          0.99    0.99    1.00
            #>    0  MSE   sgd           0.97    0.99    0.99
            #>    0  MSE   adam          0.99    0.99    1.00
            #>   10  BCE   sgd           0.50    0.99    0.99
            #>   10  BCE   adam          0.50    0.99    1.00
            #>   10  MSE   sgd           0.50    0.50    0.50
            #>   10  MSE   adam          0.50    0.99    0.99
            if bias:
                label = f"{name}, {'SGD' if optimiser is sgd else 'Adam'}"
                plt.plot(curve, style, label=label)
plt.xlabel("step, output bias started at 10")
plt.ylabel("accuracy")
plt.legend()
plt.show()
