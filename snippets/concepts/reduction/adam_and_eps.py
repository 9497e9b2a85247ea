import torch

for scale in [1.0, 1e-4, 1e-8, 1e-10]:
    w = torch.zeros((), requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1)  # eps=1e-8
    for _ in range(10):
        loss = scale * (w - 5).abs()  # the gradient is -scale
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"loss times {scale:5.0e}: 10 steps move w by {w.item():.3f}")
    #> loss times 1e+00: 10 steps move w by 1.000
    #> loss times 1e-04: 10 steps move w by 1.000
    #> loss times 1e-08: 10 steps move w by 0.500
    #> loss times 1e-10: 10 steps move w by 0.010
