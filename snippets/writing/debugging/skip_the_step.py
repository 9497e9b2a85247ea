import torch

weight = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
optimizer = torch.optim.SGD([weight], lr=0.1)

for factor in [1.0, float("nan"), 1.0]:  # one bad batch
    optimizer.zero_grad()
    (factor * weight).sum().backward()
    norm = torch.nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    if norm.isfinite():
        optimizer.step()
    print(f"norm {norm.item():.2f}", [f"{w:.2f}" for w in weight.tolist()])
    #> norm 1.41 ['0.93', '1.93']
    #> norm nan ['0.93', '1.93']
    #> norm 1.41 ['0.86', '1.86']
