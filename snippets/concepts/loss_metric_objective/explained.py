import torch
from sklearn.metrics import d2_log_loss_score, r2_score
from torch.nn import functional as F

target = torch.tensor([1.0, 2.0, 4.0, 7.0])
input = torch.tensor([1.5, 2.0, 3.0, 6.5])
constant = target.mean().expand(4)
explained = 1 - F.mse_loss(input, target) / F.mse_loss(constant, target)
print(
    f"squared error {explained:.4f}, R2 of scikit-learn {r2_score(target, input):.4f}"
)
#> squared error 0.9286, R2 of scikit-learn 0.9286

labels = torch.tensor([0, 0, 0, 1])
logits = torch.tensor([[2.0, 0.0], [1.0, 0.0], [0.0, 0.5], [0.0, 1.0]]).double()
shares = (labels.bincount() / 4).double().log().expand(4, 2)
explained = 1 - F.cross_entropy(logits, labels) / F.cross_entropy(shares, labels)
skill = d2_log_loss_score(labels, logits.softmax(1))
print(f"cross-entropy {explained:.4f}, D2 of scikit-learn {skill:.4f}")
#> cross-entropy 0.2320, D2 of scikit-learn 0.2320
