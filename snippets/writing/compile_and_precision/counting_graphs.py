import torch

graphs = []


def count(graph, example_inputs):
    """A backend: torch.compile hands it every piece of program it could trace."""
    graphs.append(graph)
    return graph.forward


def broken(x):
    if x.abs().max() > 1:  # the program leaves the graph to look at a number
        x = x / 2
    return x.square().mean()


def whole(x):
    x = torch.where(x.abs().max() > 1, x / 2, x)
    return x.square().mean()


for loss in [broken, whole]:
    torch.compiler.reset()
    graphs.clear()
    value = torch.compile(loss, backend=count)(torch.tensor([1.0, -2.0]))
    print(loss.__name__, value.item(), "graphs:", len(graphs))
    #> broken 0.625 graphs: 2
    #> whole 0.625 graphs: 1
