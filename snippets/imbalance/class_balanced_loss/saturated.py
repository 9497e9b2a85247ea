import torch
from class_balanced_loss import class_balanced_weights

print(class_balanced_weights(torch.tensor([50, 500, 5000]), beta=0.9))
#> tensor([1.0034, 0.9983, 0.9983])
print(class_balanced_weights(torch.tensor([50, 500, 5000]), beta=0.999))
#> tensor([2.5574, 0.3170, 0.1256])
