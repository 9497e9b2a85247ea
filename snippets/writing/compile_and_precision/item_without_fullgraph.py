import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # it would warn of the break
graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward


def calls_item(x):
    return x.mean() / x.max().item()


for fullgraph in [True, False]:
    torch.compiler.reset()
    graphs.clear()
    compiled = torch.compile(calls_item, backend=count, fullgraph=fullgraph)
    compiled(torch.tensor([1.0, 2.0]))
    print(f"fullgraph={fullgraph}: graphs: {len(graphs)}")
    #> fullgraph=True: graphs: 1
    #> fullgraph=False: graphs: 2
