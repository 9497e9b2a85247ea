import torch
from detection_loss import detection_loss

logits = torch.tensor([[0.2, 1.0, -0.3], [1.1, 0.1, 0.4], [2.0, 0.0, 0.0]])
offsets = torch.tensor([[0.5, 0.1, -0.3, 2.0]] * 3)
labels = torch.tensor([1, 2, 0])  # a common class, a rare one, background
target_offsets = torch.zeros(3, 4)

for name, weight in [
    ("none", None),
    ("rare class times 5", torch.tensor([1.0, 1.0, 5.0])),
    ("background 0.1, as in DETR", torch.tensor([0.1, 1.0, 1.0])),
]:
    arguments = (logits, offsets, labels, target_offsets, weight)
    each = detection_loss(*arguments, reduction="none")
    print(f"{name:27}{each} mean {detection_loss(*arguments):.4f}")
    #> none                       tensor([2.2184, 2.9980, 0.2395]) mean 2.7280
    #> rare class times 5         tensor([2.2184, 8.2899, 0.2395]) mean 5.3739
    #> background 0.1, as in DETR tensor([2.2184, 2.9980, 0.0240]) mean 2.6202
