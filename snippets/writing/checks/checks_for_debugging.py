import torch


def loss_with_checks(input, target):
    if not torch.compiler.is_compiling() and (target < 0).any():
        raise ValueError(f"target holds {(target < 0).sum().item()} negative values")
    return (input - target).square().mean()


input, target = torch.tensor([1.0, 2.0]), torch.tensor([-1.0, 1.0])
try:
    loss_with_checks(input, target)
except ValueError as error:
    print(error)
    #> target holds 1 negative values
compiled = torch.compile(loss_with_checks, backend="eager", fullgraph=True)
print(compiled(input, target))
#> tensor(2.5000)
