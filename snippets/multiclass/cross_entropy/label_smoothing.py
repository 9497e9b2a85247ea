import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0, 0.0]], dtype=torch.float64)
target = torch.tensor([0])

for alpha in [0.0, 0.1, 1.0]:
    q = (1 - alpha) * F.one_hot(target, 4).double() + alpha / 4
    smoothed = F.cross_entropy(input, target, label_smoothing=alpha)
    same = torch.allclose(smoothed, F.cross_entropy(input, q))
    floor = torch.special.entr(q).sum()  # the entropy of q: no logits do better
    true, other = q[0, :2]
    print(f"{alpha} {smoothed:.4f} {same} q {true:.3f} {other:.3f} floor {floor:.4f}")
    #> 0.0 0.3423 True q 1.000 0.000 floor 0.0000
    #> 0.1 0.5048 True q 0.925 0.025 floor 0.3488
    #> 1.0 1.9673 True q 0.250 0.250 floor 1.3863
