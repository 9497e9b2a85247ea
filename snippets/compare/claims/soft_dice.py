import torch
from sklearn.metrics import f1_score

target = torch.tensor([1.0, 1.0, 0.0, 0.0], dtype=torch.float64)


def dice_loss(p):
    return (1 - 2 * (p * target).sum() / (p.sum() + target.sum())).item()


for name, numbers in [
    ("hard", [1.0, 0.0, 1.0, 0.0]),
    ("all right, unsure", [0.6, 0.6, 0.4, 0.4]),
    ("one just wrong", [1.0, 1.0, 0.6, 0.0]),
]:
    p = torch.tensor(numbers, dtype=torch.float64)
    error = 1 - f1_score(target, p > 0.5)
    print(f"{name:18} Dice loss {dice_loss(p):.3f}  1 - F1 {error:.3f}")
    #> hard               Dice loss 0.500  1 - F1 0.500
    #> all right, unsure  Dice loss 0.400  1 - F1 0.000
    #> one just wrong     Dice loss 0.130  1 - F1 0.200
