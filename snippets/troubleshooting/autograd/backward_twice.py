from textwrap import fill

import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)


def loss():
    return weight.square().sum()


def running_total():
    total = 0
    for _ in range(2):
        total = total + loss()
        total.backward()  # the first loss is in here twice


def two_losses():
    shared = weight.exp()
    shared.sum().backward()
    shared.square().sum().backward()


def hidden_state():
    hidden = torch.zeros(2)
    for _ in range(2):
        hidden = torch.tanh(hidden + weight)
        hidden.sum().backward()


for mistake in [running_total, two_losses, hidden_state]:
    try:
        mistake()
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> Trying to backward through the graph a second time (or directly access saved
        #> tensors after they have already been freed). Saved intermediate values of
        #> the graph are freed when you call .backward() or autograd.grad(). Specify
        #> retain_graph=True if you need to backward through the graph a second time or
        #> if you need to access saved tensors after calling backward.
        #> Trying to backward through the graph a second time (or directly access saved
        #> tensors after they have already been freed). Saved intermediate values of
        #> the graph are freed when you call .backward() or autograd.grad(). Specify
        #> retain_graph=True if you need to backward through the graph a second time or
        #> if you need to access saved tensors after calling backward.
        #> Trying to backward through the graph a second time (or directly access saved
        #> tensors after they have already been freed). Saved intermediate values of
        #> the graph are freed when you call .backward() or autograd.grad(). Specify
        #> retain_graph=True if you need to backward through the graph a second time or
        #> if you need to access saved tensors after calling backward.

# Repair
shared = weight.exp()
(shared.sum() + shared.square().sum()).backward()  # one sum, one backward
total, hidden = 0.0, torch.zeros(2)
for _ in range(2):
    total += loss().item()
    hidden = torch.tanh(hidden.detach() + weight)  # the state, without its history
    hidden.sum().backward()
print(total)
#> 10.0
