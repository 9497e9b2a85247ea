import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
length = torch.randint(1, 65, (256,))  # 256 sequences of 1 to 64 tokens
features = torch.randn(256, 64, 8, dtype=torch.float64)
rules = torch.randn(2, 8, 10, dtype=torch.float64)
worlds = [1, 2, 4, 8, 16, 32, 64, 128, 256]


def gradient(rows, target):
    weight = torch.zeros(10, 8, dtype=torch.float64, requires_grad=True)
    logits = (features[rows] @ weight.T).flatten(0, 1)
    F.cross_entropy(logits, target[rows].flatten()).backward()
    return weight.grad


def errors(rule, order):  # of the mean of the ranks' gradients
    target = (features @ rules[rule]).argmax(2)
    target[torch.arange(64) >= length[:, None]] = -100  # padding
    truth = gradient(order, target)
    for world in worlds:
        each = [gradient(rows, target) for rows in order.chunk(world)]
        yield ((sum(each) / world - truth).norm() / truth.norm()).item()


one = torch.zeros(256, dtype=torch.int64)
two = (length > 32).long()  # long sequences follow another rule than short ones
for name, rule, order, style in [
    ("all tokens alike, shuffled", one, torch.arange(256), "o-"),
    ("all tokens alike, sorted", one, length.argsort(), "o--"),
    ("long ones differ, shuffled", two, torch.arange(256), "s-"),
    ("long ones differ, sorted", two, length.argsort(), "s--"),
]:
    error = list(errors(rule, order))
    plt.plot(worlds, error, style, markersize=4, label=name)
    print(f"{name}: 2 ranks {error[1]:.3f}, 8 {error[3]:.3f}, 64 {error[6]:.3f}")
    #> all tokens alike, shuffled: 2 ranks 0.003, 8 0.005, 64 0.018
    #> all tokens alike, sorted: 2 ranks 0.040, 8 0.074, 64 0.090
    #> long ones differ, shuffled: 2 ranks 0.004, 8 0.008, 64 0.076
    #> long ones differ, sorted: 2 ranks 0.519, 8 0.525, 64 0.528

plt.xscale("log", base=2)
plt.xticks([1, 4, 16, 64, 256], ["1", "4", "16", "64", "256"])
plt.xlabel("ranks that share 256 sequences")
plt.ylabel("relative error of the gradient")
plt.legend()
plt.show()
