import torch

graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward


def loss(input, target, weight):
    return weight * (input - target).square().mean()


input, target = torch.ones(3), torch.zeros(3)
for name, weights in [
    ("numbers", [0.1, 0.2, 0.3, 0.4]),
    ("tensors", [torch.tensor(w) for w in (0.1, 0.2, 0.3, 0.4)]),
]:
    torch.compiler.reset()
    graphs.clear()
    compiled = torch.compile(loss, backend=count, fullgraph=True)
    for weight in weights:
        compiled(input, target, weight)
    print(name, "graphs:", len(graphs))
    #> numbers graphs: 2
    #> tensors graphs: 1
