import torch
from dice_loss import dice_loss

# One image of 1000 pixels: 900 background, 90 of an organ, 10 of a lesion.
target = torch.repeat_interleave(torch.arange(3), torch.tensor([900, 90, 10]))[None]
input = torch.zeros(1, 3, 1000, dtype=torch.float64)
input[:, 0] = 3.0  # everything is background

p, y = input.softmax(1)[0], torch.arange(3)[:, None] == target
overlap, size = (p * y).sum(1), p.sum(1) + y.sum(1)
for name, weight in [("1", torch.ones(3)), ("1 / size²", 1 / y.sum(1) ** 2.0)]:
    inside = 1 - 2 * (weight * overlap).sum() / (weight * size).sum()
    each = 1 - 2 * (weight * overlap) / (weight * size)  # cancels class by class
    print(f"weight {name:9} inside {inside:.4f}  class by class {each.mean():.4f}")
    #> weight 1         inside 0.1770  class by class 0.6729
    #> weight 1 / size² inside 0.9789  class by class 0.6729
print(f"dice_loss {dice_loss(input, target, smooth=0.0):.4f}")
#> dice_loss 0.6729
