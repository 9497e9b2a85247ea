from textwrap import fill

import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

store = distributed.HashStore()  # one process stands in for many
distributed.init_process_group("gloo", store=store, rank=0, world_size=1)


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.used, self.unused = nn.Linear(2, 1), nn.Linear(2, 1)

    def forward(self, input):
        return self.used(input), self.unused(input)


model = DistributedDataParallel(TwoHeads())
try:
    for _ in range(2):
        main, auxiliary = model(torch.ones(3, 2))
        main.mean().backward()  # the second output is not in the loss
except RuntimeError as error:
    print(fill(str(error), 76))
    #> Expected to have finished reduction in the prior iteration before starting a
    #> new one. This error indicates that your module has parameters that were not
    #> used in producing loss. You can enable unused parameter detection by passing
    #> the keyword argument `find_unused_parameters=True` to
    #> `torch.nn.parallel.DistributedDataParallel`, and by  making sure all
    #> `forward` function outputs participate in calculating loss.  If you already
    #> have done the above, then the distributed data parallel module wasn't able
    #> to locate the output tensors in the return value of your module's `forward`
    #> function. Please include the loss function and the structure of the return
    #> value of `forward` of your module when reporting this issue (e.g. list,
    #> dict, iterable). Parameter indices which did not receive grad for rank 0: 2
    #> 3  In addition, you can set the environment variable TORCH_DISTRIBUTED_DEBUG
    #> to either INFO or DETAIL to print out information about which particular
    #> parameters did not receive gradient on this rank as part of this error

# Repair
model = DistributedDataParallel(TwoHeads())
for _ in range(2):
    main, auxiliary = model(torch.ones(3, 2))
    (main.mean() + 0 * auxiliary.sum()).backward()
frozen = TwoHeads()
frozen.unused.requires_grad_(False)  # or freeze it, before it is wrapped
model = DistributedDataParallel(frozen)
for _ in range(2):
    model(torch.ones(3, 2))[0].mean().backward()
print(frozen.used.weight.grad)
#> tensor([[2., 2.]])
distributed.destroy_process_group()
