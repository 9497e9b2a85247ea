import torch

weight = torch.tensor(1.0, requires_grad=True)


def nodes(tensor):  # of the graph that a tensor keeps alive
    found, queue = set(), [tensor.grad_fn]
    while queue:
        if (node := queue.pop()) is not None and node not in found:
            found.add(node)
            queue += [parent for parent, _ in node.next_functions]
    return len(found)


for steps in [10, 100]:
    total = torch.zeros(())
    running = 0.0
    for _ in range(steps):
        loss = (weight - 3).square()
        total += loss
        running += loss.item()  # Repair
    print(steps, "nodes alive:", nodes(total), "with item():", type(running).__name__)
    #> 10 nodes alive: 31 with item(): float
    #> 100 nodes alive: 301 with item(): float
