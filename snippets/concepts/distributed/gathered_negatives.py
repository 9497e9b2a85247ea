import tempfile
from pathlib import Path

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch.nn import functional as F

WORLD = 2


class Gather(torch.autograd.Function):
    """The rows of all processes, with a gradient."""

    @staticmethod
    def forward(ctx, rows):
        parts = [torch.empty_like(rows) for _ in range(WORLD)]
        dist.all_gather(parts, rows.contiguous())
        return torch.cat(parts)

    @staticmethod
    def backward(ctx, gradient):
        gradient = gradient.contiguous()
        dist.all_reduce(gradient)  # what all losses together want of these rows
        return gradient.chunk(WORLD)[dist.get_rank()]


def plain_gather(rows):
    with torch.no_grad():
        return Gather.apply(rows)


def own_rows_put_back(rows):
    parts = list(plain_gather(rows).chunk(WORLD))
    parts[dist.get_rank()] = rows
    return torch.cat(parts)


def loss(anchor, positive, first):
    score = F.normalize(anchor) @ F.normalize(positive).T / 0.1
    return F.cross_entropy(score, first + torch.arange(len(anchor)))


def pairs():  # 3 pairs for each process
    torch.manual_seed(0)
    anchor = torch.randn(3 * WORLD, 4, dtype=torch.float64)
    return anchor, anchor + torch.randn(3 * WORLD, 4, dtype=torch.float64)


def worker(rank, file, results):
    store = dist.FileStore(file, WORLD)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=WORLD)
    anchor, positive = (part.chunk(WORLD)[rank] for part in pairs())

    def local(a, p):
        return loss(a, p, 0)

    def rows_of_mine(gather):
        return lambda a, p: loss(a, gather(p), 3 * rank)

    def whole(gather):
        return lambda a, p: loss(gather(a), gather(p), 0)

    for name, compute in {
        "local negatives": local,
        "all_gather, own rows of the loss": rows_of_mine(plain_gather),
        "block put back, own rows": rows_of_mine(own_rows_put_back),
        "block put back, whole loss": whole(own_rows_put_back),
        "Gather, own rows": rows_of_mine(Gather.apply),
        "Gather, whole loss": whole(Gather.apply),
    }.items():
        weight = torch.eye(4, dtype=torch.float64, requires_grad=True)  # the encoder
        compute(anchor @ weight, positive @ weight).backward()
        dist.all_reduce(weight.grad)
        if rank == 0:  # DistributedDataParallel takes this mean
            results.put((name, (weight.grad / WORLD).tolist()))
    dist.destroy_process_group()


if __name__ == "__main__":
    results = mp.get_context("spawn").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder, "store"))
        mp.spawn(worker, (file, results), nprocs=WORLD)

    weight = torch.eye(4, dtype=torch.float64, requires_grad=True)
    anchor, positive = pairs()
    loss(anchor @ weight, positive @ weight, 0).backward()
    truth = weight.grad
    print(f"{'':34}length  cosine")
    #>                                   length  cosine
    while not results.empty():
        name, gradient = results.get()
        gradient = torch.tensor(gradient, dtype=torch.float64)
        length = gradient.norm() / truth.norm()
        cosine = F.cosine_similarity(gradient.flatten(), truth.flatten(), 0)
        print(f"{name:34}{length:6.3f}  {cosine:6.3f}")
        #> local negatives                    0.253  -0.458
        #> all_gather, own rows of the loss   0.801   0.650
        #> block put back, own rows           1.047   0.809
        #> block put back, whole loss         0.500   1.000
        #> Gather, own rows                   1.000   1.000
        #> Gather, whole loss                 1.000   1.000
