import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

SEEDS = 5  # five networks at once, each with data and weights of its own
target = (torch.arange(200) % 2).float().expand(SEEDS, -1)


def layer(inputs, outputs):
    """Weights and biases of one linear layer, as nn.Linear starts them."""
    bound = inputs**-0.5
    shapes = (SEEDS, inputs, outputs), (SEEDS, 1, outputs)
    return [torch.empty(s).uniform_(-bound, bound).requires_grad_() for s in shapes]


def train(name, optimiser, rate, bias):
    """Accuracy by step and network."""
    torch.manual_seed(0)
    input = torch.randn(SEEDS, 200, 2) + 2 * (2 * target[..., None] - 1)
    w, b, v, c = parameters = layer(2, 8) + layer(8, 1)
    c.data.fill_(bias)  # at 10 it says "yes" to everything
    step = optimiser(parameters, lr=rate)
    accuracy = []
    for _ in range(300):
        logits = (torch.tanh(input @ w + b) @ v + c)[..., 0]
        accuracy.append(((logits > 0) == (target == 1)).float().mean(1))
        if name == "BCE":
            loss = F.binary_cross_entropy_with_logits(logits, target)
        else:
            loss = F.mse_loss(logits.sigmoid(), target)
        step.zero_grad()
        (SEEDS * loss).backward()
        step.step()
    return torch.stack(accuracy)


print("accuracy after 300 steps, mean ± deviation of five networks")
#> accuracy after 300 steps, mean ± deviation of five networks
print("bias  loss  optimiser   at one rate          at its best rate")
#> bias  loss  optimiser   at one rate          at its best rate
SGD, ADAM = torch.optim.SGD, torch.optim.Adam
for bias in [0, 10]:
    for name, style in [("BCE", "-"), ("MSE", "--")]:
        for optimiser, rates in [(SGD, [0.1, 1, 10]), (ADAM, [0.02, 0.1, 0.5])]:
            curves = [train(name, optimiser, rate, bias) for rate in rates]
            best = max(range(3), key=lambda i: curves[i][-1].mean())
            row = f"{bias:4}  {name}   {optimiser.__name__:9}"
            for i in 0, best:
                last = curves[i][-1]
                row += f"{last.mean():7.2f} ± {last.std():.2f} {f'({rates[i]})':6}"
            print(row.rstrip())
            #>    0  BCE   SGD         0.99 ± 0.00 (0.1)    1.00 ± 0.00 (10)
            #>    0  BCE   Adam        1.00 ± 0.00 (0.02)   1.00 ± 0.00 (0.1)
            #>    0  MSE   SGD         0.99 ± 0.00 (0.1)    1.00 ± 0.00 (10)
            #>    0  MSE   Adam        1.00 ± 0.00 (0.02)   1.00 ± 0.00 (0.1)
            #>   10  BCE   SGD         1.00 ± 0.00 (0.1)    1.00 ± 0.00 (10)
            #>   10  BCE   Adam        1.00 ± 0.00 (0.02)   1.00 ± 0.00 (0.1)
            #>   10  MSE   SGD         0.50 ± 0.00 (0.1)    0.60 ± 0.22 (10)
            #>   10  MSE   Adam        1.00 ± 0.00 (0.02)   1.00 ± 0.00 (0.1)
            if bias:
                label = f"{name}, {optimiser.__name__}"
                plt.plot(curves[0].mean(1), style, label=label)
plt.xlabel("step, output bias started at 10")
plt.ylabel("accuracy")
plt.legend()
plt.show()
