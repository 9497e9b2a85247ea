import torch
from log_cosh_function import log_cosh
from torch.autograd.function import once_differentiable
from torch.func import jvp, vmap


class Once(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.square()

    @staticmethod
    @once_differentiable  # what a kernel of your own in backward amounts to
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return 2 * x * gradient


x = torch.tensor([1.0, 2.0], requires_grad=True)
(slope,) = torch.autograd.grad(Once.apply(x).sum(), x, create_graph=True)
for name, attempt in [
    ("twice", lambda: slope.sum().backward()),
    ("jvp  ", lambda: jvp(log_cosh, (x,), (torch.ones(2),))),
    ("vmap ", lambda: vmap(log_cosh)(x)),
]:
    try:
        attempt()
    except RuntimeError as error:
        print(name, str(error)[:70])
        #> twice element 0 of tensors does not require grad and does not have a grad_fn
        #> jvp   You must implement the jvp function for custom autograd.Function to us
        #> vmap  You tried to vmap over LogCosh, but it does not have vmap support. Ple
