import tempfile
import warnings
from pathlib import Path

import torch
import torch.distributed as dist
from torch.distributed.nn.functional import all_gather

rows = torch.ones(2, 1, requires_grad=True)
with tempfile.TemporaryDirectory() as folder:
    store = dist.FileStore(str(Path(folder, "store")), 1)
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
    parts = [torch.empty_like(rows)]
    dist.all_gather(parts, rows)
    print("dist.all_gather:", parts[0].requires_grad)
    #> dist.all_gather: False
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        gathered = torch.cat(all_gather(rows))
    print("dist.nn.functional.all_gather:", gathered.requires_grad)
    #> dist.nn.functional.all_gather: True
    print(str(caught[0].message).split(", ")[0])
    #> torch.distributed.nn.functional.all_gather is deprecated
    dist.destroy_process_group()
