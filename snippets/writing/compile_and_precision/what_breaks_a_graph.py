import torch


def branches_on_a_value(x):
    return x.mean() if x.max() < 10 else x.clamp(max=10).mean()


def checks_a_value(x):
    if not x.isfinite().all():
        raise ValueError("x is not finite")
    return x.mean()


def makes_a_list(x):
    return x.mean() / max(x.tolist())


def prints(x):
    print("loss in", x)
    return x.mean()


def takes_a_gradient(x):
    (slope,) = torch.autograd.grad(x.square().sum(), x, create_graph=True)
    return slope.norm()


def calls_item(x):
    return x.mean() / x.max().item()


def selects_by_mask(x):
    return x[x > 1].mean()


for loss in [
    *(branches_on_a_value, checks_a_value, makes_a_list, prints, takes_a_gradient),
    *(calls_item, selects_by_mask),
]:
    torch.compiler.reset()
    compiled = torch.compile(loss, backend="eager", fullgraph=True)
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    try:
        result = f"{compiled(x).item():.2f}"
    except Exception as error:
        result = str(error).strip().splitlines()[0][:58]
    print(f"{loss.__name__:19} {result}")
    #> branches_on_a_value Data-dependent branching
    #> checks_a_value      Data-dependent branching
    #> makes_a_list        Tensor.tolist() with non-integer tensor
    #> prints              Failed to trace builtin operator
    #> takes_a_gradient    using `torch.autograd.grad` with `torch._dynamo.config.tra
    #> calls_item          0.75
    #> selects_by_mask     2.00
