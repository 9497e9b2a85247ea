import torch
from uncertainty_weighting import UncertaintyWeighting

criterion = UncertaintyWeighting(["regression"])
optimizer = torch.optim.SGD(criterion.parameters(), lr=1.0)
for step in range(1, 41):
    optimizer.zero_grad()
    loss = criterion(torch.tensor([0.0]))  # a task that is solved exactly
    loss.backward()
    optimizer.step()
    if step % 20 == 0:
        weight = 0.5 * torch.exp(-criterion.log_variance)
        print(f"step {step}: loss {loss.item():.1f}, weight {weight.item():.3g}")
        #> step 20: loss -4.8, weight 1.1e+04
        #> step 40: loss -9.8, weight 2.43e+08
