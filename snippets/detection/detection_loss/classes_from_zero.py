import torch
from detection_loss import detection_loss

logits = torch.tensor([[3.0, 0.0, 0.0], [0.0, 3.0, 0.0]])
offsets = torch.tensor([[0.5, 0.1, -0.3, 2.0], [0.1, 0.0, 0.2, 0.3]])
target_offsets = torch.zeros(2, 4)
cat_dog = torch.tensor([0, 1])  # an annotation file that counts from 0

wrong = detection_loss(logits, offsets, cat_dog, target_offsets, reduction="none")
shifted = detection_loss(logits, offsets, cat_dog + 1, target_offsets, reduction="none")
print(wrong, "the cat is background")
#> tensor([0.0949, 0.1649]) the cat is background
print(shifted)
#> tensor([4.7699, 3.1649])
