import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0], [0.3, 0.1, 0.2]])
target = torch.tensor([0, 1, -100])

for weight in [None, torch.tensor([1.0, 2.0, 5.0])]:
    with_ignored = F.cross_entropy(input, target, weight, label_smoothing=0.1)
    without = F.cross_entropy(input[:2], target[:2], weight, label_smoothing=0.1)
    print(with_ignored, without)
    #> tensor(1.2639) tensor(1.2639)
    #> tensor(1.6886) tensor(1.6886)
