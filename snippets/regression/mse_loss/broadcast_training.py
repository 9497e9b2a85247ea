import warnings

import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 3.0, 5.0, 7.0])  # 2 x + 1 exactly

for name, shaped in [("(4,)", target), ("(4, 1)", target.unsqueeze(1))]:
    line = nn.Linear(1, 1)
    optimizer = torch.optim.LBFGS(line.parameters(), max_iter=100)

    def closure(line=line, optimizer=optimizer, shaped=shaped):
        optimizer.zero_grad()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = nn.MSELoss()(line(x), shaped)
        value.backward()
        return value

    optimizer.step(closure)
    slope, intercept = line.weight.item(), line.bias.item()
    print(f"target {name:6} slope {slope:z.2f}, intercept {intercept:.2f}")
    #> target (4,)   slope 0.00, intercept 4.00
    #> target (4, 1) slope 2.00, intercept 1.00
