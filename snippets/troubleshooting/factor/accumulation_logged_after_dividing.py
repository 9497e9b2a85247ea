import torch

losses = [torch.tensor(4.0), torch.tensor(2.0), torch.tensor(3.0), torch.tensor(3.0)]
STEPS = 4
logged = 0.0
for loss in losses:
    loss = loss / STEPS  # for backward()
    logged = loss.item()
print("the last one, divided", logged)
#> the last one, divided 0.75
print("not divided at all   ", sum(loss.item() for loss in losses))
#> not divided at all    12.0

# Repair
print("mean of the window   ", sum(loss.item() for loss in losses) / STEPS)
#> mean of the window    3.0
