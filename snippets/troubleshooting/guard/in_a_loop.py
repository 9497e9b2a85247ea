import torch
from check_loss_call import check_loss_call
from torch import nn

torch.manual_seed(0)
model, criterion = nn.Linear(3, 2), nn.CrossEntropyLoss()
batches = [(torch.randn(4, 3), torch.randint(0, 2, (4,))) for _ in range(3)]

for number, (features, target) in enumerate(batches):
    logits = model(features)
    if number == 0:  # once is enough: shapes and dtypes stay
        for finding in check_loss_call(criterion, logits, target):
            raise ValueError(str(finding))
    criterion(logits, target).backward()
print("three batches, nothing found")
#> three batches, nothing found
