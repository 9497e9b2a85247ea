import torch

# Losses of tokens: 2 ranks, 2 micro-batches each.
tokens = [
    [torch.tensor([9.0]), torch.full((4,), 2.0)],
    [torch.tensor([3.0, 3.0, 3.0]), torch.full((8,), 2.0)],
]
micro_batches = list(zip(*tokens, strict=True))

everything = torch.cat([part for rank in tokens for part in rank])
print("truth                     ", everything.mean().item())
#> truth                      2.625

means = [part.mean() for rank in tokens for part in rank]
print("means of means            ", torch.stack(means).mean().item())
#> means of means             4.0

steps = [torch.cat(step).mean() for step in micro_batches]  # a global count each
print("a count per micro-batch   ", torch.stack(steps).mean().item())
#> a count per micro-batch    3.25

sums = [part.sum() / len(everything) for rank in tokens for part in rank]
print("one count for all         ", sum(sums).item())
#> one count for all          2.625
