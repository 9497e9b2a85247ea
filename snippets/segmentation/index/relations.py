import torch

p = torch.tensor([0.9, 0.6, 0.3, 0.2], dtype=torch.float64)  # probabilities
y = torch.tensor([1.0, 1.0, 0.0, 0.0], dtype=torch.float64)  # mask

overlap = (p * y).sum()
dice = 2 * overlap / (p.sum() + y.sum())
jaccard = overlap / (p.sum() + y.sum() - overlap)


def tversky(alpha, beta):
    false_positive, false_negative = (p * (1 - y)).sum(), ((1 - p) * y).sum()
    return overlap / (overlap + alpha * false_positive + beta * false_negative)


print(f"Dice    {dice:.6f}  2J / (1 + J)      {2 * jaccard / (1 + jaccard):.6f}")
#> Dice    0.750000  2J / (1 + J)      0.750000
print(f"Jaccard {jaccard:.6f}  D / (2 - D)       {dice / (2 - dice):.6f}")
#> Jaccard 0.600000  D / (2 - D)       0.600000
print(f"Dice    {dice:.6f}  Tversky(0.5, 0.5) {tversky(0.5, 0.5):.6f}")
#> Dice    0.750000  Tversky(0.5, 0.5) 0.750000
print(f"Jaccard {jaccard:.6f}  Tversky(1, 1)     {tversky(1, 1):.6f}")
#> Jaccard 0.600000  Tversky(1, 1)     0.600000
