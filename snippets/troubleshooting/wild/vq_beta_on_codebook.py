import torch

beta = 0.25


def wrong(z, e):
    return (e.detach() - z).square().mean() + beta * (e - z.detach()).square().mean()


def right(z, e):
    return beta * (e.detach() - z).square().mean() + (e - z.detach()).square().mean()


for loss in (wrong, right):
    z = torch.tensor([1.0, 2.0], requires_grad=True)  # encoder
    e = torch.tensor([0.0, 4.0], requires_grad=True)  # codebook
    value = loss(z, e)
    value.backward()
    print(f"{loss.__name__} {z.grad.tolist()} encoder, value {value.item()}")
    #> wrong [1.0, -2.0] encoder, value 3.125
    #> right [0.25, -0.5] encoder, value 3.125
    # The test: the encoder's gradient is beta times the codebook's
    assert z.grad.equal(-beta * e.grad) == (loss is right)
