import torch

first = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 1.0])  # the losses of six tokens
second = torch.tensor([9.0, 9.0])  # and of two
together = torch.cat([first, second]).mean()

print("all at once     ", together.item())
#> all at once      3.0
print("mean of means   ", ((first.mean() + second.mean()) / 2).item())
#> mean of means    5.0
tokens = len(first) + len(second)  # known before the first backward()
print("sums over tokens", (first.sum() / tokens + second.sum() / tokens).item())
#> sums over tokens 3.0
