import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 1])

for weight in [torch.tensor([1.0, 1.0, 1.0]), torch.tensor([1.0, 100.0, 1.0])]:
    first = F.cross_entropy(input[:1], target[:1], weight)
    second = F.cross_entropy(input[1:], target[1:], weight)
    total = F.cross_entropy(input, target, weight, reduction="sum")
    print(first, second, "together", F.cross_entropy(input, target, weight), total / 2)
    #> tensor(0.2413) tensor(2.1698) together tensor(1.2056) tensor(1.2056)
    #> tensor(0.2413) tensor(2.1698) together tensor(2.1508) tensor(108.6130)
    smoothed = F.cross_entropy(input[1:], target[1:], weight, label_smoothing=0.1)
    one_hot = F.one_hot(target[1:], 3).float()
    print("smoothed", smoothed, "one-hot", F.cross_entropy(input[1:], one_hot, weight))
    #> smoothed tensor(2.1365) one-hot tensor(2.1698)
    #> smoothed tensor(2.0263) one-hot tensor(216.9846)
