import torch
from class_balanced_loss import class_balanced_weights

counts = torch.tensor([90.0, 10.0, 0.0])
naive = (1 - 0.99) / (1 - 0.99**counts)
print(naive, naive / naive.sum() * 3)
#> tensor([0.0168, 0.1046,    inf]) tensor([0., 0., nan])
print(class_balanced_weights(counts, beta=0.99))
#> tensor([0.2768, 1.7232, 0.0000])
print(class_balanced_weights(counts[:2], beta=0.99))
#> tensor([0.2768, 1.7232])
