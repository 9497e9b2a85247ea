import torch
from class_balanced_loss import class_balanced_weights
from sklearn.utils.class_weight import compute_class_weight

labels = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1, 1, 2])
counts = torch.bincount(labels, minlength=3)

weight = class_balanced_weights(counts, beta=1.0)
classes = torch.arange(3).numpy()
balanced = compute_class_weight("balanced", classes=classes, y=labels.numpy())
balanced = torch.tensor(balanced, dtype=torch.float32)
print("ours        ", weight)
#> ours         tensor([0.3333, 0.6667, 2.0000])
print("scikit-learn", balanced, counts.sum() / (3 * counts))
#> scikit-learn tensor([0.5556, 1.1111, 3.3333]) tensor([0.5556, 1.1111, 3.3333])
print("ratio       ", balanced / weight)
#> ratio        tensor([1.6667, 1.6667, 1.6667])
