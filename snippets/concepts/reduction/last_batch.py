import torch

losses = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 6.0])
loader = torch.utils.data.DataLoader(losses, batch_size=4)
means = [batch.mean() for batch in loader]
total = sum(batch.sum() for batch in loader)
print("batches            ", [len(batch) for batch in loader])
#> batches             [4, 4, 2]
print(f"mean of batch means {torch.stack(means).mean():.3f}")
#> mean of batch means 1.833
print(f"sum / samples       {total / len(losses):.3f}")
#> sum / samples       1.500

share = [1 / (len(means) * len(batch)) for batch in loader]
print("weight of a sample ", [round(value, 3) for value in share])
#> weight of a sample  [0.083, 0.083, 0.167]

dropped = torch.utils.data.DataLoader(losses, batch_size=4, drop_last=True)
print(f"drop_last=True      {torch.stack([b.mean() for b in dropped]).mean():.3f}")
#> drop_last=True      1.000
