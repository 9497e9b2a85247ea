import torch
from detection_loss import detection_loss

logits = torch.tensor([[0.2, 1.0], [1.1, 0.1], [0.4, 0.9]])
offsets = torch.tensor(
    [[0.5, 0.1, -0.3, 2.0], [0.2, 0.2, 0.1, 0.0], [0.1, 0.0, 0.0, 0.1]]
)
labels = torch.tensor([1, 0, -1])  # the last overlaps half: neither side
target_offsets = torch.zeros(3, 4)

call = {"ignore_index": -1, "reduction": "none"}
print(detection_loss(logits, offsets, labels, target_offsets, **call))
#> tensor([2.0461, 0.3133, 0.0000])
try:
    detection_loss(logits, offsets, labels, target_offsets)
except IndexError as error:
    print(error)
    #> Target -1 is out of bounds.
