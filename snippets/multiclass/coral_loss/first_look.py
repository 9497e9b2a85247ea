import torch
from coral_loss import CoralLoss, coral_predict, ordinal_levels

logits = torch.tensor(  # one per threshold between 4 grades
    [[0.5, 0.0, -0.5], [1.5, 1.0, 0.5], [4.5, 4.0, 3.5]]
)
target = torch.tensor([0, 1, 3])
levels = ordinal_levels(target, num_classes=4)
print(levels)
#> tensor([[False, False, False],
#>         [ True, False, False],
#>         [ True,  True,  True]])

loss = CoralLoss()
print(loss(logits, levels))
#> tensor(1.5630)
print(coral_predict(logits))
#> tensor([1, 3, 3])
