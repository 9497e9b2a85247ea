import torch
from torch import distributed
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor import Replicate, Shard, distribute_tensor
from torch.distributed.tensor.parallel import loss_parallel
from torch.nn import functional as F

store = distributed.HashStore()  # one process stands in for many
distributed.init_process_group("gloo", store=store, rank=0, world_size=1)
mesh = init_device_mesh("cpu", (1,))


def everywhere(tensor):
    return distribute_tensor(tensor, mesh, [Replicate()])


input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]], requires_grad=True)
sharded = distribute_tensor(input.detach(), mesh, [Shard(1)]).requires_grad_()
index = torch.tensor([0, 1])

for target in [index, F.one_hot(index, 3).float()]:
    plain = F.cross_entropy(input, target)
    (right,) = torch.autograd.grad(plain, input)
    with loss_parallel():
        loss = F.cross_entropy(sharded, everywhere(target))
        (gradient,) = torch.autograd.grad(loss, sharded)
    print(f"{plain.item():.4f} {loss.full_tensor().item():.4f}")
    #> 1.2056 1.2056
    #> 1.2056 1.2056
    print(right[0], gradient.full_tensor()[0])
    #> tensor([-0.1072,  0.0876,  0.0196]) tensor([-0.1072,  0.0876,  0.0196])
    #> tensor([-0.1072,  0.0876,  0.0196]) tensor([-0.5000, -0.0000, -0.0000])

whole = sharded.redistribute(mesh, [Replicate()])  # the repair
loss = F.cross_entropy(whole, everywhere(F.one_hot(index, 3).float()))
(gradient,) = torch.autograd.grad(loss, sharded)
print(gradient.full_tensor()[0])
#> tensor([-0.1072,  0.0876,  0.0196])

ignored = torch.tensor([0, -100])
weight = everywhere(torch.ones(3))
for options in [{"label_smoothing": 0.1}, {"weight": weight}]:
    try:
        with loss_parallel():
            F.cross_entropy(sharded, everywhere(ignored), **options).backward()
    except RuntimeError as error:
        print(*options, "raises:", str(error)[:44])
        #> label_smoothing raises: aten.masked_fill_.Scalar: in-place operation
        #> weight raises: index -100 is out of bounds for dimension 1
distributed.destroy_process_group()
