import torch

logits = torch.tensor([[0.0, 3, 1], [1, 3, 0], [3, 1, 0], [0, 2, 1]])

path = logits.argmax(-1)  # the most probable class of each frame
print(path)
#> tensor([1, 1, 0, 1])
merged = path.unique_consecutive()  # merge repeats
print(merged)
#> tensor([1, 0, 1])
print(merged[merged != 0])  # drop blanks: "aa"
#> tensor([1, 1])
