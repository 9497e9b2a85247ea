import torch
from coral_loss import coral_predict

logits = torch.tensor([[-1.0, -2.0, -3.0], [2.0, 1.0, -1.0], [4.0, 3.0, 2.0]])
print(logits.argmax(1))  # the first threshold is always the easiest
#> tensor([0, 0, 0])
print(coral_predict(logits))
#> tensor([0, 2, 3])

above = logits.sigmoid()
edge = torch.ones(3, 1)
print(torch.cat([edge, above], 1) - torch.cat([above, 0 * edge], 1))  # P(class)
#> tensor([[0.7311, 0.1497, 0.0718, 0.0474],
#>         [0.1192, 0.1497, 0.4621, 0.2689],
#>         [0.0180, 0.0294, 0.0718, 0.8808]])
