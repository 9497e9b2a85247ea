import tempfile
from pathlib import Path

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch.nn import functional as F

WORLD = 2


def worker(rank, file, results):
    store = dist.FileStore(file, WORLD)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=WORLD)
    logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [0.0, 3.0]])
    target = [torch.tensor([0, 0, 1]), torch.tensor([1, -100, -100])][rank]

    each = F.cross_entropy(logits, target, reduction="none")  # 0 where ignored
    valid = target != -100
    right = (logits.argmax(1) == target) & valid
    sums = torch.stack([each.sum().double(), valid.sum(), right.sum()])
    dist.all_reduce(sums)  # one call for everything that is logged
    loss, accuracy = sums[0] / sums[1], sums[2] / sums[1]

    mean = F.cross_entropy(logits, target).double()
    means = mean.clone()
    dist.all_reduce(means)
    results.put((rank, mean.item(), means.item() / WORLD, loss.item(), accuracy.item()))
    dist.destroy_process_group()


if __name__ == "__main__":
    results = mp.get_context("spawn").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder, "store"))
        mp.spawn(worker, (file, results), nprocs=WORLD)
    for _, mean, means, loss, accuracy in sorted(results.get() for _ in range(WORLD)):
        print(f"own {mean:.4f}, of means {means:.4f}, sums {loss:.4f}, {accuracy:.2f}")
        #> own 0.4963, of means 1.3116, sums 0.9039, 0.50
        #> own 2.1269, of means 1.3116, sums 0.9039, 0.50
