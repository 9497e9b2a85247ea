import torch
from detection_loss import detection_loss

logits = torch.tensor([[0.2, 1.0, -0.3], [1.1, 0.1, 0.4]])
offsets = torch.tensor([[0.5, 0.1, -0.3, 2.0], [0.2, 0.2, 0.1, 0.0]])
labels = torch.tensor([0, 2])
target_offsets = torch.zeros(2, 4)

for background in [0, 2]:  # which of the two anchors is the object
    call = {"background": background, "reduction": "none"}
    print(background, detection_loss(logits, offsets, labels, target_offsets, **call))
    #> 0 tensor([1.3434, 1.3680])
    #> 2 tensor([3.0184, 1.3230])
