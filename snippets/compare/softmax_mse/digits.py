import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

images, labels = load_digits(return_X_y=True)  # 8 by 8 pixels, ten classes
input = torch.tensor(images, dtype=torch.float32) / 16
target = torch.tensor(labels)
one_hot = F.one_hot(target, 10).float()


def cross_entropy(logits, rows):
    return F.cross_entropy(logits, target[rows])


def softmax_mse(logits, rows):
    return F.mse_loss(logits.softmax(1), one_hot[rows])


def softmax_sum(logits, rows):  # summed over the ten classes
    return 10 * softmax_mse(logits, rows)


def raw_mse(logits, rows):
    return F.mse_loss(logits, one_hot[rows])


def train(loss, lr=0.5, start=0.0):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    with torch.no_grad():
        model[2].bias[0] += start  # at 10, sure that every image is a 0
    optimiser = torch.optim.SGD(model.parameters(), lr=lr)
    order = torch.randperm(1797)
    learn, unseen = order[:1400], order[1400:]
    seen = []
    for step in range(201):
        if step % 10 == 0:
            with torch.no_grad():
                right = model(input[unseen]).argmax(1) == target[unseen]
            seen.append(right.float().mean().item())
        rows = learn[torch.randint(1400, (64,))]
        optimiser.zero_grad()
        loss(model(input[rows]), rows).backward()
        optimiser.step()
    return seen


print("accuracy on unseen digits, learning rate 0.5, two at a higher rate")
#> accuracy on unseen digits, learning rate 0.5, two at a higher rate
print("at step               20    100   200   200, sure 0   rate   200   200, sure 0")
#> at step               20    100   200   200, sure 0   rate   200   200, sure 0
for name, loss, style, rate in [
    ("cross-entropy", cross_entropy, "-", None),
    ("softmax MSE, mean", softmax_mse, "--", None),
    ("softmax MSE, sum", softmax_sum, "-.", 1),
    ("MSE on logits", raw_mse, ":", 2),
]:
    curve, sure = train(loss), train(loss, start=10.0)
    after = ""
    if rate:
        own = train(loss, rate)[20], train(loss, rate, start=10.0)[20]
        after = f"{rate:6g} {own[0]:5.2f} {own[1]:9.2f}"
    numbers = " ".join(f"{curve[i]:5.2f}" for i in (2, 10, 20))
    print(f"{name:18} {numbers} {sure[20]:8.2f} {after:>30}".rstrip())
    #> cross-entropy       0.62  0.95  0.96     0.98
    #> softmax MSE, mean   0.07  0.14  0.16     0.12
    #> softmax MSE, sum    0.18  0.78  0.94     0.12              1  0.95      0.12
    #> MSE on logits       0.39  0.82  0.89     0.14              2  0.96      0.32
    plt.plot(range(0, 201, 10), curve, style, label=name)
plt.xlabel("step of SGD, learning rate 0.5")
plt.ylabel("accuracy on unseen digits")
plt.legend()
plt.show()
