import torch


def by_value(input, target):
    if target.min() < 0:  # Python has to wait for the number
        raise ValueError("target holds negative values")
    return (input - target).square().mean()


def by_shape(input, target):
    if input.shape != target.shape:  # known while compiling
        raise ValueError("shapes differ")
    return (input - target).square().mean()


input, target = torch.tensor([1.0, 2.0]), torch.tensor([0.0, 1.0])
for loss in [by_value, by_shape]:
    compiled = torch.compile(loss, backend="eager", fullgraph=True)
    try:
        print(loss.__name__, compiled(input, target))
        #> by_shape tensor(1.)
    except Exception as error:
        print(loss.__name__, type(error).__name__, str(error).splitlines()[0])
        #> by_value Unsupported Data-dependent branching
