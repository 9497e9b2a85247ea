import torch


def critic(x):
    return x.pow(3).sum()


x = torch.tensor([1.0, 2.0], requires_grad=True)
for name, function in [
    ("eager", critic),
    ("compiled", torch.compile(critic, backend="aot_eager")),
]:
    try:
        (slope,) = torch.autograd.grad(function(x), x, create_graph=True)
        slope.norm().backward()
        print(name, x.grad)
        #> eager tensor([ 1.4552, 11.6417])
    except RuntimeError as error:
        print(f"{name}: {str(error).split(' with ')[1]}")
        #> compiled: aot_autograd does not currently support double backward
