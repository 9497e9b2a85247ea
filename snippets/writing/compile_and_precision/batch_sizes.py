import torch
from torch.nn import functional as F

graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward


compiled = torch.compile(F.mse_loss, backend=count, fullgraph=True)
for size in [4, 4, 3, 2, 7]:  # the last batch is often smaller
    compiled(torch.ones(size), torch.zeros(size))
    print("batch of", size, "graphs:", len(graphs))
    #> batch of 4 graphs: 1
    #> batch of 4 graphs: 1
    #> batch of 3 graphs: 2
    #> batch of 2 graphs: 2
    #> batch of 7 graphs: 2
