import torch

for clear in [False, True]:  # the second is the repair
    weight = torch.tensor([4.0], requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.2)
    losses = []
    for _ in range(8):
        if clear:
            optimizer.zero_grad()
        loss = weight.square().sum()
        loss.backward()
        optimizer.step()
        losses.append(round(loss.item(), 2))
    print(clear, losses)
    #> False [16.0, 5.76, 0.03, 7.05, 16.72, 15.11, 4.54, 0.23]
    #> True [16.0, 5.76, 2.07, 0.75, 0.27, 0.1, 0.03, 0.01]
