import torch

for zero in [True, False]:
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.3)
    values = []
    for _ in range(8):
        if zero:
            optimizer.zero_grad()
        weight.square().backward()
        optimizer.step()
        values.append(round(weight.item(), 2))
    print("zero_grad" if zero else "without  ", values)
    #> zero_grad [0.4, 0.16, 0.06, 0.03, 0.01, 0.0, 0.0, 0.0]
    #> without   [0.4, -0.44, -1.02, -0.98, -0.36, 0.48, 1.03, 0.96]
