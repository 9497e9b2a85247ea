import math

import torch
from log_cosh_function import log_cosh
from torch.utils.checkpoint import checkpoint


def plain(residual):
    size = residual.abs()
    large = size + torch.log1p(torch.exp(-2 * size)) - math.log(2)
    small = torch.log1p(2 * torch.sinh(size.clamp(max=1) / 2).square())
    return torch.where(size < 1, small, large)


def saved_bytes(loss):
    """Return what autograd keeps for backward, each storage counted once."""
    storages = {}

    def pack(tensor):
        storages[tensor.untyped_storage().data_ptr()] = (
            tensor.untyped_storage().nbytes()
        )
        kept.append(tensor)  # keeps addresses from being used again
        return tensor

    kept = []
    residual = torch.linspace(-3, 3, 1000, requires_grad=True) * 1.0
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        loss(residual).sum()
    return sum(storages.values())


compiled = torch.compile(plain, backend="aot_eager_decomp_partition")
for name, loss in [
    ("operators", plain),
    ("own Function", log_cosh),
    ("checkpoint", lambda r: checkpoint(plain, r, use_reentrant=False)),
    ("compiled", compiled),
]:
    print(f"{name:12} {saved_bytes(loss):6} bytes for an input of 4000")
    #> operators     25000 bytes for an input of 4000
    #> own Function   4000 bytes for an input of 4000
    #> checkpoint     4000 bytes for an input of 4000
    #> compiled       4000 bytes for an input of 4000
