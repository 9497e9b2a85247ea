import torch
from jaccard_loss import jaccard_loss

target = torch.tensor([[[1, 1, 1, 1]], [[1, 1, 1, 1]]])
models = {
    "even": torch.tensor([[[1, 1, 0, 0]], [[1, 1, 0, 0]]]),  # half of both objects
    "uneven": torch.tensor([[[1, 1, 1, 1]], [[0, 0, 0, 0]]]),  # all of one
}

for name, mask in models.items():
    input = 60.0 * mask - 30
    jaccard = jaccard_loss(input, target, smooth=0.0, reduction="none")
    dice = 1 - 2 * (1 - jaccard) / (2 - jaccard)
    print(f"{name:7} Jaccard {jaccard.mean():.4f}  Dice {dice.mean():.4f}")
    #> even    Jaccard 0.5000  Dice 0.3333
    #> uneven  Jaccard 0.5000  Dice 0.5000
