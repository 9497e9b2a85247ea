"""Counts the bytes of the tensors that a piece of code makes, while they live."""

import weakref

import torch
from torch.nn.modules import linear_cross_entropy as private
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

aten = torch.ops.aten
FACTORS = {aten.mm: 0, aten.addmm: 1, aten.addmm_: 1}  # where the two matrices stand


class LiveBytes(TorchDispatchMode):
    """`peak`: the most bytes alive at once; `products`: of numbers, in matrices."""

    def __init__(self, *given: torch.Tensor):
        super().__init__()
        self.alive = {tensor.untyped_storage().data_ptr(): 0 for tensor in given}
        self.peak = self.products = 0

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        if operation.namespace == "torch_nn":  # F.linear_cross_entropy: look inside
            with self:
                return private._linear_cross_entropy_batch_chunked._init_fn(*args)
        result = operation(*args, **(kwargs or {}))
        if operation.overloadpacket in FACTORS:
            left, right = args[FACTORS[operation.overloadpacket] :][:2]
            self.products += left.shape[0] * right.numel()
        for tensor in tree_leaves(result):
            if torch.is_tensor(tensor):
                storage = tensor.untyped_storage()
                if storage.data_ptr() not in self.alive:
                    self.alive[storage.data_ptr()] = storage.nbytes()
                    weakref.finalize(storage, self.alive.pop, storage.data_ptr())
        self.peak = max(self.peak, sum(self.alive.values()))
        return result


if __name__ == "__main__":
    matrix = torch.ones(1024, 256)  # 1 MiB
    with LiveBytes(matrix) as live:
        total = (matrix + 1).exp().sum()
    print(live.peak / 2**20, "MiB")
    #> 2.0 MiB
