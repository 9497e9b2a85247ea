import torch
from torch.nn import functional as F

features = torch.tensor([[1.0, 2.0], [0.5, -1.0]])  # 2 samples, 2 features
layer = torch.tensor([[1.0, 0.5], [-1.0, 0.0], [0.0, 1.5]])  # 3 classes
target = torch.tensor([0, 2])
logits = features @ layer.T

print("features         ", F.linear_cross_entropy(features, layer, target))
#> features          tensor(1.7153)
print("logits           ", F.cross_entropy(logits, target))
#> logits            tensor(1.7153)
print("log-probabilities", F.nll_loss(logits.log_softmax(dim=1), target))
#> log-probabilities tensor(1.7153)
print("scores, hinge    ", F.multi_margin_loss(logits, target))
#> scores, hinge     tensor(1.0833)
