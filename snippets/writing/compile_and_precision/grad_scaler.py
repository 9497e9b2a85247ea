import torch

weight = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
optimizer = torch.optim.SGD([weight], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)

for factor in [1.0, float("inf"), 1.0]:  # the second batch overflows
    optimizer.zero_grad()
    scaler.scale((factor * weight).sum()).backward()
    scaler.step(optimizer)
    scaler.update()
    print(weight.tolist(), "scale", scaler.get_scale())
    #> [0.5, 1.5] scale 4.0
    #> [0.5, 1.5] scale 2.0
    #> [0.0, 1.0] scale 2.0
