import torch
from supervised_contrastive_loss import SupervisedContrastiveLoss

input = torch.tensor(  # five embeddings
    [[1.0, 0.1], [0.8, 0.5], [0.6, 0.9], [-0.2, 1.0], [-0.9, 0.3]]
)
target = torch.tensor([0, 0, 0, 1, 1])

loss = SupervisedContrastiveLoss(temperature=0.5)
print(loss(input, target))
#> tensor(0.8832)
