import torch
from coral_loss import CoralLayer, CoralLoss, coral_predict, ordinal_levels

features = torch.tensor([[0.0], [1.0], [4.0]])
target = torch.tensor([0, 1, 3])  # one of four ordered grades
layer = CoralLayer(in_features=1, num_classes=4)
torch.nn.init.ones_(layer.score.weight)

logits = layer(features)
levels = ordinal_levels(target, num_classes=4)
print(logits.detach())
#> tensor([[ 0.5000,  0.0000, -0.5000],
#>         [ 1.5000,  1.0000,  0.5000],
#>         [ 4.5000,  4.0000,  3.5000]])
print(levels)
#> tensor([[False, False, False],
#>         [ True, False, False],
#>         [ True,  True,  True]])
print(CoralLoss()(logits, levels).detach())
#> tensor(1.5630)
print(coral_predict(logits))
#> tensor([1, 3, 3])
