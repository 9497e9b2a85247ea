import torch

ranks = [torch.tensor([4.0, 4.0]), torch.full((8,), 1.0)]  # losses of the tokens
world_size = len(ranks)


def ddp(local_losses):  # what the average over ranks amounts to
    return (sum(local_losses) / world_size).item()


print("truth             ", torch.cat(ranks).mean().item())
#> truth              1.600000023841858
print("mean on each rank ", ddp([rank.mean() for rank in ranks]))
#> mean on each rank  2.5

# Repair
count = sum(len(rank) for rank in ranks)  # all_reduce of the local counts
print("sum, global count ", ddp([rank.sum() * world_size / count for rank in ranks]))
#> sum, global count  1.600000023841858
