import tempfile
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.nn  # once a group exists, this import would keep it
import torch.multiprocessing as mp
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel

WORLD = 2


def batch():  # 4 sequences of up to 4 tokens; rank 0 takes the two short ones
    torch.manual_seed(0)
    features, target = torch.randn(4, 4, 3).double(), torch.randint(5, (4, 4))
    for row, length in enumerate([1, 1, 4, 4]):
        target[row, length:] = -100  # padding
    return features, target


def gradient(features, target, repaired):
    model = nn.Linear(3, 5, bias=False).double()
    nn.init.zeros_(model.weight)
    wrapped = DistributedDataParallel(model)
    logits = wrapped(features).flatten(0, 1)
    if repaired:
        count = (target != -100).sum()
        dist.all_reduce(count)  # a sum over all processes, in place
        total = F.cross_entropy(logits, target.flatten(), reduction="sum")
        loss = total * WORLD / count
    else:
        loss = F.cross_entropy(logits, target.flatten())
    loss.backward()  # DistributedDataParallel averages the gradients in here
    return model.weight.grad.tolist()


def worker(rank, file, results):
    store = dist.FileStore(file, WORLD)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=WORLD)
    features, target = (part.chunk(WORLD)[rank] for part in batch())
    for repaired in [False, True]:
        mine = gradient(features, target, repaired)
        if rank == 0:
            results.put(mine)
    dist.destroy_process_group()  # ends its threads, as nothing else holds the group


if __name__ == "__main__":
    results = mp.get_context("spawn").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder, "store"))
        mp.spawn(worker, (file, results), nprocs=WORLD)

    features, target = batch()
    weight = torch.zeros(5, 3, dtype=torch.float64, requires_grad=True)
    F.cross_entropy((features @ weight.T).flatten(0, 1), target.flatten()).backward()
    truth = weight.grad
    counts = torch.stack([(part != -100).sum() for part in target.chunk(WORLD)])
    print("targets", counts.tolist())
    #> targets [2, 8]
    print("weight of a token", (counts.sum() / (WORLD * counts)).tolist())
    #> weight of a token [2.5, 0.625]
    for name in ["mean on each rank", "sum, global count"]:
        gradient = torch.tensor(results.get(), dtype=torch.float64)
        error = (gradient - truth).norm() / truth.norm()
        cosine = F.cosine_similarity(gradient.flatten(), truth.flatten(), 0)
        print(f"{name}: relative error {error:.3f}, cosine {cosine:.3f}")
        #> mean on each rank: relative error 0.807, cosine 0.853
        #> sum, global count: relative error 0.000, cosine 1.000
