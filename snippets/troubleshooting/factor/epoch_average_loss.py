import torch

losses = torch.tensor([1.0, 1.0, 1.0, 1.0, 9.0])  # of five samples, in batches of 4
batches = losses.split(4)
print("mean of means", sum(b.mean().item() for b in batches) / len(batches))
#> mean of means 5.0
print("last batch   ", batches[-1].mean().item())
#> last batch    9.0

# Repair
total = sum(b.mean().item() * len(b) for b in batches)
print("epoch        ", total / len(losses))
#> epoch         2.6
