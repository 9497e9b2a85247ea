import torch
from torch._decomp import decomposition_table
from torch.fx.experimental.proxy_tensor import make_fx
from torch.nn import functional as F


def count(loss, shape, target):
    """Count the numbers that go through exp and log in one forward and backward."""
    input = torch.zeros(shape, requires_grad=True)

    def step(input):
        return torch.autograd.grad(loss(input, target), input)

    graph = make_fx(step, decomposition_table)(input).graph
    counts = {"exp": 0, "log": 0, "log1p": 0}
    for node in graph.nodes:
        name = getattr(node.target, "__name__", "").removesuffix(".default")
        if name in counts:
            counts[name] += node.meta["val"].numel()
    return counts


def sigmoid_and_bce(input, target):
    return F.binary_cross_entropy(input.sigmoid(), target)


index = torch.tensor([0])
for classes, outputs in [(2, 1), (10, 10)]:  # two classes need one sigmoid
    one_hot = torch.eye(outputs)[:1]
    print(classes, "cross-entropy  ", count(F.cross_entropy, (1, classes), index))
    #> 2 cross-entropy   {'exp': 4, 'log': 1, 'log1p': 0}
    #> 10 cross-entropy   {'exp': 20, 'log': 1, 'log1p': 0}
    print(classes, "sigmoid and BCE", count(sigmoid_and_bce, (1, outputs), one_hot))
    #> 2 sigmoid and BCE {'exp': 1, 'log': 1, 'log1p': 1}
    #> 10 sigmoid and BCE {'exp': 10, 'log': 10, 'log1p': 10}
    with_logits = count(F.binary_cross_entropy_with_logits, (1, outputs), one_hot)
    print(classes, "BCE with logits", with_logits)
    #> 2 BCE with logits {'exp': 2, 'log': 0, 'log1p': 1}
    #> 10 BCE with logits {'exp': 20, 'log': 0, 'log1p': 10}
