import torch

images = 16
box, cls, dfl = torch.tensor([0.9, 1.2, 1.1])  # means over the assigned anchors
gains = {"box": 7.5, "cls": 0.5, "dfl": 1.5}
printed = torch.stack([box, cls, dfl]) * torch.tensor(list(gains.values()))
print("printed      ", [round(value, 2) for value in printed.tolist()])
#> printed       [6.75, 0.6, 1.65]
print("backward gets", round((printed.sum() * images).item(), 1))
#> backward gets 144.0
